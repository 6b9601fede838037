import { access } from './nl/access';
import { app } from './nl/app';
import { common } from './nl/common';
import { corrections } from './nl/corrections';
import { feedback } from './nl/feedback';
import { goals } from './nl/goals';
import { groups } from './nl/groups';
import { home } from './nl/home';
import { lessons } from './nl/lessons';
import { logins } from './nl/logins';
import { mail } from './nl/mail';
import { nextSteps } from './nl/next-steps';
import { observations } from './nl/observations';
import { people } from './nl/people';
import { portfolios } from './nl/portfolios';
import { problems } from './nl/problems';
import { progress } from './nl/progress';
import { reflections } from './nl/reflections';
import { saving } from './nl/saving';
import { sharing } from './nl/sharing';
import { signInMethods } from './nl/sign-in-methods';
import { terms } from './nl/terms';
import { trail } from './nl/trail';
import { ui } from './nl/ui';

/** Dutch texts for everybody, a namespace per feature. */
export const nl = {
  access,
  app,
  common,
  corrections,
  feedback,
  goals,
  groups,
  home,
  lessons,
  logins,
  mail,
  nextSteps,
  observations,
  people,
  portfolios,
  problems,
  progress,
  reflections,
  saving,
  sharing,
  signInMethods,
  terms,
  trail,
  ui,
};
