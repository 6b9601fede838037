import { humanitiesLessonTopics } from './lesson-topics-humanities.js';
import { scienceLessonTopics } from './lesson-topics-science.js';
import type { LessonTopicText } from './text.types.js';

/** Topics for lessons without an observation: twelve for each subject. */
export const lessonTopics: readonly LessonTopicText[] = [...humanitiesLessonTopics, ...scienceLessonTopics];
