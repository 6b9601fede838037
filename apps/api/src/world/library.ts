import { Pool } from './pool.js';
import { answers } from './texts/answers.js';
import { feedback } from './texts/feedback.js';
import { goals } from './texts/goals.js';
import { lessonTopics } from './texts/lesson-topics.js';
import { threads } from './texts/index.js';
import { intents, laterNotes } from './texts/plans.js';
import { reflections } from './texts/reflections.js';
import type { ReflectionText, Subject, ThreadText } from './texts/text.types.js';
import { visits } from './texts/visits.js';

/** A written piece is read twice at most in the demo, a lesson topic by each student of the subject. */
const TWICE = 2;

const run = (tone: ReflectionText['tone']) => reflections.filter((text) => text.tone === tone);

/** All texts of the demo, with how often each was used. */
export class Library {
  readonly runs = { worried: run('worried'), proud: run('proud') };
  readonly answers = new Pool(answers, TWICE);
  readonly feedback = new Pool(feedback, TWICE);
  readonly goals = new Pool(goals, TWICE);
  readonly intents = new Pool(intents, TWICE);
  readonly laterNotes = new Pool(laterNotes, TWICE);
  readonly reflections = new Pool(
    reflections.filter(({ tone }) => tone !== 'worried' && tone !== 'proud'),
    TWICE,
  );
  readonly topics = new Pool(lessonTopics, 3);
  readonly visits = new Pool(visits, TWICE);

  threadsOf(subject: Subject): ThreadText[] {
    return threads.filter((text) => text.subject === subject);
  }
}
