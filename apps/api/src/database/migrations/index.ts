import { RolesAndActor1790000000001 } from './1790000000001-roles-and-actor.js';
import { PeopleAndSignIn1790000000002 } from './1790000000002-people-and-sign-in.js';
import { Frameworks1790000000003 } from './1790000000003-frameworks.js';
import { ProgrammesAndPlacements1790000000004 } from './1790000000004-programmes-and-placements.js';
import { Trail1790000000005 } from './1790000000005-trail.js';
import { LessonsAndNextSteps1790000000006 } from './1790000000006-lessons-and-next-steps.js';
import { Observations1790000000007 } from './1790000000007-observations.js';
import { ReflectionsGoalsFeedback1790000000008 } from './1790000000008-reflections-goals-feedback.js';
import { Evidence1790000000009 } from './1790000000009-evidence.js';
import { Journal1790000000010 } from './1790000000010-journal.js';
import { Mail1790000000011 } from './1790000000011-mail.js';
import { Offices1790000000012 } from './1790000000012-offices.js';
import { Federation1790000000013 } from './1790000000013-federation.js';
import { GuestsAndCodes1790000000014 } from './1790000000014-guests-and-codes.js';
import { SecondFactor1790000000015 } from './1790000000015-second-factor.js';
import { PlacementsAdministered1790000000016 } from './1790000000016-placements-administered.js';
import { Imports1790000000017 } from './1790000000017-imports.js';
import { SupportGrants1790000000018 } from './1790000000018-support-grants.js';
import { AccessEvents1790000000019 } from './1790000000019-access-events.js';

/** All migrations, oldest first. */
export const migrations = [
  RolesAndActor1790000000001,
  PeopleAndSignIn1790000000002,
  Frameworks1790000000003,
  ProgrammesAndPlacements1790000000004,
  Trail1790000000005,
  LessonsAndNextSteps1790000000006,
  Observations1790000000007,
  ReflectionsGoalsFeedback1790000000008,
  Evidence1790000000009,
  Journal1790000000010,
  Mail1790000000011,
  Offices1790000000012,
  Federation1790000000013,
  GuestsAndCodes1790000000014,
  SecondFactor1790000000015,
  PlacementsAdministered1790000000016,
  Imports1790000000017,
  SupportGrants1790000000018,
  AccessEvents1790000000019,
];
