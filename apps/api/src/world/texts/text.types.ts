/** The subjects taught in the demo world. */
export type Subject =
  | 'Nederlands'
  | 'Engels'
  | 'wiskunde'
  | 'geschiedenis'
  | 'biologie'
  | 'scheikunde'
  | 'aardrijkskunde'
  | 'economie';

/** 1 = start of the year, 2 = autumn, 3 = winter, 4 = spring: the moment in the year a text fits. */
export type Season = 1 | 2 | 3 | 4;

export type DomainCode = 'LK' | 'OR' | 'IN' | 'AC' | 'AF' | 'LS' | 'BE';

export type ContextTag =
  | 'vmbo-basis'
  | 'vmbo-kader'
  | 'vmbo-tl'
  | 'havo'
  | 'vwo'
  | 'brugklas'
  | 'onderbouw'
  | 'bovenbouw'
  | 'grote groep'
  | 'kleine groep'
  | 'laptops'
  | 'practicum'
  | 'toets'
  | 'eerste uur'
  | 'laatste uur';

export interface PhaseText {
  readonly title: string;
  readonly minutes: number;
  readonly activity: string;
}

export interface MomentText {
  readonly atMinute: number;
  readonly kind: 'strong' | 'question' | 'suggestion' | 'fact';
  readonly text: string;
}

export interface RemarkText {
  readonly domain: DomainCode;
  readonly text: string;
}

/** One lesson's whole red thread, written as one piece: plan, observation, reflection and next step fit each other. */
export interface ThreadText {
  readonly subject: Subject;
  readonly season: Season;
  /** What the lesson's focus is about. */
  readonly domain: DomainCode;
  readonly className: string;
  readonly topic: string;
  /** What pupils can do at the end. */
  readonly lessonGoal: string;
  /** The student's own learning goal for this lesson. */
  readonly learningGoal: string;
  /** For the observer. */
  readonly focusQuestion: string;
  /** 3-5 phases, together 45-50 minutes. */
  readonly phases: readonly PhaseText[];
  readonly context: readonly ContextTag[];
  /** 3-5 moments, by the observer. */
  readonly moments: readonly MomentText[];
  readonly strength: string;
  /** One concrete thing to do in a next lesson. */
  readonly nextStep: string;
  /** The student's self-observation: what went well. */
  readonly selfStrength: string;
  /** 2-3 remarks on an indicator of the domain. */
  readonly remarks: readonly RemarkText[];
  readonly reflection: string;
  /** At most one intention, in about half of the threads. */
  readonly intention?: string;
  /** What the student says later about the next step. */
  readonly outcome: { readonly kind: 'tried' | 'worked' | 'dropped'; readonly note: string };
}

/** A log entry that hangs on no lesson. */
export interface ReflectionText {
  readonly season: Season;
  readonly subject?: Subject;
  readonly tone: 'short' | 'searching' | 'worried' | 'proud' | 'sober';
  readonly text: string;
  readonly intention?: string;
}

export interface GoalText {
  readonly season: Season;
  readonly size: 'large' | 'small';
  readonly text: string;
  readonly closing?: { readonly outcome: string };
}

export interface FeedbackText {
  readonly season: Season;
  readonly subject?: Subject;
  /** The student's request. */
  readonly about: string;
  readonly strength: string;
  readonly nextStep: string;
  readonly evidence: string;
}

/** Topics for lessons without an observation. */
export interface LessonTopicText {
  readonly subject: Subject;
  readonly topic: string;
  readonly lessonGoal: string;
}

/** A student's short answer on an observation. */
export interface AnswerText {
  readonly text: string;
}
