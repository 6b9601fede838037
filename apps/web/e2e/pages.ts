import type {
  GroupLine,
  HomeView,
  LessonLine,
  LessonThreadView,
  MemberLine,
  MeView,
  OrganisationLine,
  Page as Paged,
  PlacementLine,
  PortfolioView,
  SightQuestionView,
  TrailLine,
} from '@leerspoor/shared';
import type { Page } from 'playwright-core';
import { get } from './api.ts';
import type { Person } from './people.ts';

/** A main page, and how to find the way to one. */
export interface MainPage {
  name: string;
  path: string;
}

/** Per person the main pages they use, found through what the API shows them. */
export const MAIN_PAGES: readonly (readonly [Person, (page: Page) => Promise<MainPage[]>])[] = [
  ['sanne', studentPages],
  ['marieke', mentorPages],
  ['karin', educatorPages],
  ['joost', educatorPages],
  ['monique', officePages],
];

async function studentPages(page: Page): Promise<MainPage[]> {
  const { portfolioId: id, id: meId } = await get<MeView>(page, '/me');
  const lessons = (await get<Paged<LessonLine>>(page, `/portfolios/${id}/lessons`)).items;
  const trail = (await get<Paged<TrailLine>>(page, `/portfolios/${id}/trail`)).items;
  const observation = found(trail.find(({ kind, author }) => kind === 'observation' && author.id !== meId));
  const reflection = await firstOfKind(page, `${id}`, 'reflection');
  const ahead = found(lessons.find(({ state }) => state === 'planned'));
  return [
    { name: 'home-student', path: '/' },
    { name: 'trail', path: `/portfolios/${id}/trail` },
    { name: 'goals', path: `/portfolios/${id}/goals` },
    { name: 'devices', path: '/devices' },
    { name: 'sign-in-methods', path: '/sign-in-methods' },
    { name: 'sight-student', path: `/portfolios/${id}/sight` },
    { name: 'progress', path: `/portfolios/${id}/progress` },
    { name: 'portfolio', path: `/portfolios/${id}` },
    { name: 'access', path: `/portfolios/${id}/access` },
    { name: 'trail-as', path: `/portfolios/${id}/as/${await aMentor(page, `${id}`)}` },
    { name: 'lessons', path: `/portfolios/${id}/lessons` },
    { name: 'new-lesson', path: `/portfolios/${id}/lessons/new` },
    { name: 'lesson', path: `/lessons/${await comparedLesson(page, lessons)}` },
    { name: 'lesson-plan', path: `/lessons/${ahead.id}/plan` },
    { name: 'observation', path: `/observations/${observation.id}` },
    { name: 'new-reflection', path: `/portfolios/${id}/reflections/new` },
    { name: 'reflection', path: `/reflections/${reflection}` },
    { name: 'ask-feedback', path: `/portfolios/${id}/feedback/new` },
    {
      name: 'feedback-request',
      path: `/feedback-requests/${await firstOfKind(page, `${id}`, 'feedback_request')}`,
    },
  ];
}

async function mentorPages(page: Page): Promise<MainPage[]> {
  const { students, waiting } = await get<HomeView>(page, '/home');
  const { portfolioId, nextLesson } = found(students.find((student) => student.nextLesson));
  const asked = waiting.find(({ kind }) => kind === 'give_feedback');
  return [
    { name: 'home-mentor', path: '/' },
    { name: 'group-mentor', path: '/group' },
    { name: 'portfolio-mentor', path: `/portfolios/${portfolioId}` },
    { name: 'observe', path: `/portfolios/${portfolioId}/observe?lesson=${nextLesson?.id}` },
    ...(asked ? [{ name: 'answer-feedback', path: `/feedback-requests/${asked.id}` }] : []),
  ];
}

async function educatorPages(page: Page): Promise<MainPage[]> {
  const { name, roles } = await get<MeView>(page, '/me');
  const { portfolioId } = found((await get<Paged<GroupLine>>(page, '/group')).items[0]);
  const who = roles.includes('school_educator') ? 'school' : 'institute';
  if (!name) throw new Error('Nobody is signed in');
  return [
    { name: `home-${who}`, path: '/' },
    { name: `group-${who}`, path: '/group' },
    { name: `progress-${who}`, path: `/portfolios/${portfolioId}/progress` },
    { name: `trail-${who}`, path: `/portfolios/${portfolioId}/trail` },
  ];
}

async function officePages(page: Page): Promise<MainPage[]> {
  const organisations = await get<Paged<OrganisationLine>>(page, '/administration/organisations');
  const { id } = found(organisations.items[0]);
  const people = await get<Paged<MemberLine>>(page, `/administration/people?organisation=${id}`);
  const person = found(people.items.find(({ roles }) => roles.includes('workplace_mentor')));
  const placement = found((await get<Paged<PlacementLine>>(page, '/placements')).items[0]);
  return [
    { name: 'administration', path: '/administration' },
    { name: 'administration-attention', path: '/administration/attention' },
    { name: 'administration-ending', path: '/administration/attention?what=ending' },
    { name: 'accounts-that-wait', path: '/administration/bindings' },
    { name: 'administered-organisation', path: `/administration/organisations/${id}` },
    { name: 'administered-roles', path: `/administration/organisations/${id}?tab=roles` },
    { name: 'administered-person', path: `/administration/people/${person.id}` },
    { name: 'placements', path: '/administration/placements' },
    { name: 'placement', path: `/administration/placements/${placement.id}` },
    { name: 'new-placement', path: '/administration/placements/new' },
    { name: 'import', path: '/administration/import' },
    await sightPage(page),
  ];
}

/** The coordinator asks why somebody does not see something. */
async function sightPage(page: Page): Promise<MainPage> {
  const { portfolioId } = found((await get<Paged<GroupLine>>(page, '/group')).items[0]);
  const { people, entries } = await get<SightQuestionView>(page, `/portfolios/${portfolioId}/sight`);
  const asked = `person=${found(people[0]).id}&entry=${found(entries[0]).id}`;
  return { name: 'sight', path: `/portfolios/${portfolioId}/sight?${asked}` };
}

/** Somebody who guides the student in the classroom. */
async function aMentor(page: Page, portfolioId: string): Promise<string> {
  const { team } = await get<PortfolioView>(page, `/portfolios/${portfolioId}`);
  return found(team.find(({ role }) => role === 'workplace_mentor')).person.id;
}

/** The newest lesson on which the own view lies beside what somebody else saw. */
async function comparedLesson(page: Page, lessons: readonly LessonLine[]): Promise<string> {
  for (const { id, observations } of lessons) {
    if (observations === 0) continue;
    const { blind } = await get<LessonThreadView>(page, `/lessons/${id}`);
    if (blind.selfIn && blind.observersIn > 0) return id;
  }
  throw new Error('No lesson was seen by two');
}

/** The newest entry of a kind on a trail. */
export async function firstOfKind(page: Page, portfolioId: string, kind: TrailLine['kind']): Promise<string> {
  return found((await get<Paged<TrailLine>>(page, `/portfolios/${portfolioId}/trail?kind=${kind}`)).items[0])
    .id;
}

export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('The demo world has none of these');
  return thing;
}
