import type { DataSourceOptions } from 'typeorm';
import { Assignment } from './administration/assignment.entity.js';
import { Cohort } from './administration/cohort.entity.js';
import { Organisation } from './administration/organisation.entity.js';
import { Programme } from './administration/programme.entity.js';
import { connectAs } from './database/database.js';
import { APP_ROLE } from './database/migrations/wall.js';
import { Feedback } from './feedback/feedback.entity.js';
import { FeedbackRequest } from './feedback/feedback-request.entity.js';
import { Goal } from './goals/goal.entity.js';
import { Lesson } from './lessons/lesson.entity.js';
import { NextStep } from './next-steps/next-step.entity.js';
import { Moment } from './observations/moment.entity.js';
import { Observation } from './observations/observation.entity.js';
import { Score } from './observations/score.entity.js';
import { Reflection } from './reflections/reflection.entity.js';
import { Entry } from './trail/entry.entity.js';

/** How TypeORM reaches the database: as the app role, on entities that SQL migrations made. */
export const dataSourceOptions = (url: string, poolSize: number): DataSourceOptions => ({
  type: 'postgres',
  url,
  entities: [
    Entry,
    Lesson,
    NextStep,
    Observation,
    Score,
    Moment,
    Reflection,
    Goal,
    FeedbackRequest,
    Feedback,
    Organisation,
    Programme,
    Cohort,
    Assignment,
  ],
  synchronize: false,
  poolSize,
  extra: connectAs(url, APP_ROLE),
});
