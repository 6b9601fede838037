import type { GuidedStudent, HomeView, LessonLine, MeView, PersonRef } from '@leerspoor/shared';

/** The same named people in every test. */
export const sanne: PersonRef = { id: '0190aaaa-0000-7000-8000-000000000001', name: 'Sanne de Vries' };
export const eva: PersonRef = { id: '0190aaaa-0000-7000-8000-000000000002', name: 'Eva Jansen' };

/** Sanne is a student; Eva guides her at school. */
export const meAsSanne: MeView = {
  ...sanne,
  email: 'sanne@voorbeeld.nl',
  locale: 'nl',
  portfolioId: 'portfolio-sanne',
  roles: ['student'],
};
export const meAsEva: MeView = {
  ...eva,
  email: 'eva@voorbeeld.nl',
  locale: 'nl',
  portfolioId: null,
  roles: ['workplace_mentor'],
};

export const aLesson = (part: Partial<LessonLine> = {}): LessonLine => ({
  id: 'lesson-1',
  portfolioId: 'portfolio-sanne',
  startsAt: '2099-11-24T09:15:00.000Z',
  className: '2B',
  subject: 'Nederlands',
  topic: 'Betoog: een stelling kiezen',
  focusQuestion: 'Wie wacht op wie?',
  state: 'planned',
  observations: 0,
  ...part,
});

export const aGuidedStudent = (part: Partial<GuidedStudent> = {}): GuidedStudent => ({
  portfolioId: 'portfolio-sanne',
  student: sanne,
  school: 'Lyceum De Linde',
  institute: 'Hogeschool Noord',
  nextLesson: aLesson(),
  openNextStep: null,
  openNextStepId: null,
  waitingRequests: 0,
  lastObservationAt: null,
  ...part,
});

export const aHome = (part: Partial<HomeView> = {}): HomeView => ({
  waiting: [],
  lessons: [],
  openNextSteps: [],
  waitingFor: [],
  students: [],
  moreStudents: false,
  ...part,
});
