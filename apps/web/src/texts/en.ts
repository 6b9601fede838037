import { administration } from './en/administration';
import { access } from './en/access';
import { app } from './en/app';
import { common } from './en/common';
import { corrections } from './en/corrections';
import { feedback } from './en/feedback';
import { goals } from './en/goals';
import { groups } from './en/groups';
import { home } from './en/home';
import { imports } from './en/imports';
import { lessons } from './en/lessons';
import { logins } from './en/logins';
import { mail } from './en/mail';
import { nextSteps } from './en/next-steps';
import { observations } from './en/observations';
import { people } from './en/people';
import { placements } from './en/placements';
import { portfolios } from './en/portfolios';
import { problems } from './en/problems';
import { progress } from './en/progress';
import { reflections } from './en/reflections';
import { saving } from './en/saving';
import { sharing } from './en/sharing';
import { signInMethods } from './en/sign-in-methods';
import { terms } from './en/terms';
import { trail } from './en/trail';
import { ui } from './en/ui';
import type { Texts } from './shape';

/** All English texts; each has the shape of its Dutch one. */
export const en = {
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
} satisfies Texts;
