import type { terms as shape } from '../nl/terms';

export const terms: typeof shape = {
  roles: {
    student: 'student',
    workplace_mentor: 'workplace mentor',
    school_educator: 'school educator',
    institute_educator: 'institute educator',
    examiner: 'examiner',
    coordinator: 'coordinator',
    peer: 'fellow student',
  },
  entries: {
    lesson: 'lesson',
    observation: 'observation',
    reflection: 'reflection',
    goal: 'goal',
    next_step: 'next step',
    feedback_request: 'feedback request',
    feedback: 'feedback',
  },
  lessonStates: {
    planned: 'planned',
    taught: 'taught',
    discussed: 'discussed',
    closed: 'closed',
  },
  moments: {
    strong: 'Strong',
    question: 'Question',
    suggestion: 'Suggestion',
    fact: 'Fact',
  },
  phases: {
    whole_class: 'whole class',
    pairs: 'pairs',
    alone: 'on their own',
    transition: 'transition',
  },
  observationStates: {
    draft: 'draft',
    ready: 'handed in, still closed',
    shared: 'shared',
    answered: 'answered',
  },
  outcomes: {
    tried: 'tried',
    worked: 'worked',
    dropped: 'let go',
  },
  whens: {
    next_lesson: 'next lesson',
    on_day: 'on a day',
  },
  goalSizes: {
    large: 'large',
    small: 'small',
  },
  requestStates: {
    waiting: 'waiting for an answer',
    answered: 'answered',
    withdrawn: 'withdrawn',
    overdue: 'overdue',
  },
  placements: {
    orientation: 'orientation placement',
    supervised: 'supervised placement',
    independent: 'independent placement',
    side_entrant: 'side entrant',
  },
  strengths: {
    none: 'nothing yet',
    thin: 'an impression',
    enough: 'enough to go on',
    strong: 'strong basis',
  },
  nextStep: 'Next step',
  strength: 'Strength',
  focusQuestion: 'Focus question',
  private: 'only you',
};
