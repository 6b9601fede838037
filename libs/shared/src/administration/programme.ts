import { IsIn, IsString, MaxLength } from 'class-validator';
import { Id, LIMIT, RequiredText } from '../validation/text.js';

export const SECTORS = ['po', 'vo', 'mbo'] as const;
export type Sector = (typeof SECTORS)[number];

/** Whether the one who guides may also judge. */
export const JUDGING = ['separate', 'mentor_advises', 'mentor_co_assesses'] as const;
export type Judging = (typeof JUDGING)[number];

/** A programme of an institute: its name, for which schools it trains, and who judges. */
export class WriteProgramme {
  @Id() instituteId!: string;
  @RequiredText(LIMIT.line) name!: string;
  @IsIn(SECTORS) sector!: Sector;
  @IsIn(JUDGING) judging!: Judging;
}

const PublishedVersion = (): PropertyDecorator => (target, key) =>
  [IsString(), MaxLength(LIMIT.line)].forEach((decorate) => decorate(target, key));

/** A year of students in a programme, with the framework and the observation form that they work with. */
export class WriteCohort {
  @Id() programmeId!: string;
  @RequiredText(LIMIT.line) name!: string;
  @PublishedVersion() frameworkId!: string;
  @PublishedVersion() instrumentId!: string;
}

/** A cohort; with students in it, its framework and form stay as they are. */
export interface CohortView {
  id: string;
  name: string;
  frameworkId: string;
  instrumentId: string;
  students: number;
}

/** A programme with its cohorts, newest first. */
export interface ProgrammeView {
  id: string;
  name: string;
  sector: Sector;
  judging: Judging;
  cohorts: CohortView[];
}
