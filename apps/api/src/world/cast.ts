import type { Subject } from './texts/text.types.js';

export const DEMO_PASSWORD = 'leerspoor-demo';
export const PARTNERSHIP = 'Opleidingsschool Rijn en Lek';
export const INSTITUTES = ['Hogeschool Waterland', 'Lerarenacademie De Singel'] as const;
export const SCHOOLS = ['Lekdal College', 'Rivierlyceum', 'De Uiterwaard', 'Vakcollege Het Veer'] as const;
/** Two per institute, so that an institute educator has a group of six. */
export const PROGRAMMES: readonly { institute: number; name: string }[] = [
  { institute: 0, name: 'Lerarenopleiding tweedegraads, voltijd' },
  { institute: 0, name: 'Lerarenopleiding tweedegraads, deeltijd' },
  { institute: 1, name: 'Educatieve master, voltijd' },
  { institute: 1, name: 'Educatieve master, zij-instroom' },
];

export const MENTORS = [
  'Marieke Bakker',
  'Hans van Dijk',
  'Fatima El Idrissi',
  'Jeroen Mulder',
  'Ingrid Smit',
  'Rachid Benali',
  'Wilma de Boer',
  'Sergio Martina',
  'Anneke Jansen',
  'Tom Verhoeven',
  'Aysel Kaya',
  'Peter Dekker',
  'Chantal Sewnarain',
  'Bas Kuipers',
  'Linda Meijer',
  'Mohamed Ouali',
  'Els Brouwer',
  'Dirk Postma',
] as const;
/** One for each school. */
export const SCHOOL_EDUCATORS = [
  'Karin van der Meer',
  'Ronald Hoekstra',
  'Nadia Bouzid',
  'Gerard Peters',
] as const;
/** One for each programme. */
export const INSTITUTE_EDUCATORS = [
  'Joost Willems',
  'Saskia Vermeulen',
  'Ruben Pinas',
  'Hanneke Kok',
] as const;
export const EXAMINER = 'Elisabeth Vos';
export const COORDINATOR = 'Monique Scholten';
export const ADMINISTRATOR = 'Corrie Postma';

export type Story =
  'showpiece' | 'steady' | 'strong' | 'worried' | 'quiet' | 'gaps' | 'no_mentor' | 'overdue' | 'proud';

export interface StudentPart {
  readonly name: string;
  readonly subject: Subject;
  readonly programme: number;
  readonly school: number;
  readonly mentor: number | null;
  readonly story: Story;
  /** Which of the six threads of the subject happened to this student. */
  readonly threads: readonly number[];
  /** No roles chosen for all observations: each one is shared by hand. */
  readonly sharesOneByOne?: true;
}

type Line = readonly [
  name: string,
  subject: Subject,
  programme: number,
  school: number,
  mentor: number | null,
  threads: string,
  story?: Story,
];

const lines: readonly Line[] = [
  ['Sanne de Wit', 'geschiedenis', 0, 0, 0, '012345', 'showpiece'],
  ['Youssef Amrani', 'aardrijkskunde', 2, 0, 0, '0123'],
  ['Lotte Hendriks', 'economie', 0, 0, 0, '0123', 'strong'],
  ['Milan Jovanović', 'Nederlands', 0, 0, 1, '01', 'worried'],
  ['Anouk Schouten', 'wiskunde', 1, 0, 2, '0123'],
  ['Thijs Kramer', 'Engels', 3, 0, 2, '4501'],
  ['Esra Yıldız', 'Engels', 0, 1, 3, '0123', 'quiet'],
  ['Fleur Maas', 'aardrijkskunde', 1, 1, 4, '4501'],
  ['Soufiane El Khatib', 'economie', 2, 1, 5, '4501', 'proud'],
  ['Iris de Haan', 'scheikunde', 1, 1, 6, '0123'],
  ['Jayden Sno', 'geschiedenis', 3, 1, 7, '024'],
  ['Amina Osman', 'biologie', 2, 1, 7, '4501', 'overdue'],
  ['Bram Timmermans', 'wiskunde', 0, 2, 8, '0145', 'gaps'],
  ['Pieter Veenstra', 'scheikunde', 1, 2, 9, '4501'],
  ['Mei-Lin Chan', 'Nederlands', 2, 2, 10, '2345'],
  ['Kevin de Jong', 'aardrijkskunde', 3, 2, 11, '2345'],
  ['Zeynep Demir', 'biologie', 1, 2, 12, '2345'],
  ['Lars van den Berg', 'scheikunde', 2, 2, 13, '2345'],
  ['Noor van Leeuwen', 'biologie', 0, 3, null, '0123', 'no_mentor'],
  ['Rosalie Dijkstra', 'Nederlands', 3, 3, 14, '4501'],
  ['Gideon Asante', 'Engels', 2, 3, 14, '2345'],
  ['Femke Wolters', 'geschiedenis', 1, 3, 15, '135'],
  ['Julia Nowak', 'economie', 3, 3, 16, '2345'],
  ['Daan Visser', 'wiskunde', 3, 3, 17, '2345'],
];

const ONE_BY_ONE = ['Fleur Maas', 'Daan Visser'];

export const STUDENTS: readonly StudentPart[] = lines.map(
  ([name, subject, programme, school, mentor, threads, story = 'steady']) => ({
    name,
    subject,
    programme,
    school,
    mentor,
    story,
    threads: [...threads].map(Number),
    ...(ONE_BY_ONE.includes(name) ? { sharesOneByOne: true } : {}),
  }),
);

/** First names are unique in the demo. */
export const emailOf = (name: string): string => {
  const first = (name.split(' ')[0] ?? name).toLowerCase().replaceAll('ı', 'i');
  return `${first.normalize('NFD').replace(/[^a-z-]/g, '')}@leerspoor.example`;
};

/** A mentor without a password: the code in the mailbox is their door. */
export const WITHOUT_PASSWORD = 'Tom Verhoeven';

/** Who stands on top of the list of sign-ins. */
export const FIRST_IN_LIST = [
  'Sanne de Wit',
  'Marieke Bakker',
  'Karin van der Meer',
  'Joost Willems',
  'Elisabeth Vos',
  'Monique Scholten',
  'Corrie Postma',
  'Youssef Amrani',
];
