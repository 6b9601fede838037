import { administration } from './nl/administration';
import { access } from './nl/access';
import { app } from './nl/app';
import { common } from './nl/common';
import { corrections } from './nl/corrections';
import { feedback } from './nl/feedback';
import { goals } from './nl/goals';
import { groups } from './nl/groups';
import { home } from './nl/home';
import { imports } from './nl/imports';
import { lessons } from './nl/lessons';
import { logins } from './nl/logins';
import { mail } from './nl/mail';
import { nextSteps } from './nl/next-steps';
import { observations } from './nl/observations';
import { people } from './nl/people';
import { placements } from './nl/placements';
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

/** All Dutch texts, a namespace per feature. */
export const nl = {
  administration,
  access,
  app,
  common,
  corrections,
  feedback,
  goals,
  groups,
  home,
  imports,
  lessons,
  logins,
  mail,
  nextSteps,
  observations,
  people,
  placements,
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
