/** What the world writes: the tables in the order of their references, with the columns that are filled. */
export const TABLES = {
  person: ['id', 'name', 'email', 'locale'],
  'identity.password': ['person_id', 'hash'],
  organisation: ['id', 'kind', 'name'],
  partnership: ['id', 'name'],
  partnership_organisation: ['partnership_id', 'organisation_id'],
  membership: ['person_id', 'organisation_id', 'number'],
  programme: ['id', 'institute_id', 'name', 'sector', 'judging'],
  cohort: ['id', 'programme_id', 'name', 'framework_id', 'instrument_id'],
  portfolio: ['id', 'student_id', 'programme_id', 'cohort_id'],
  placement: [
    'id',
    'portfolio_id',
    'school_id',
    'partnership_id',
    'kind',
    'state',
    'from_day',
    'until_day',
    'framework_id',
  ],
  assignment: [
    'id',
    'person_id',
    'role',
    'placement_id',
    'programme_id',
    'organisation_id',
    'partnership_id',
    'from_day',
    'until_day',
    'appointed_by',
  ],
  standing_share: ['portfolio_id', 'kind', 'audience'],
  entry: [
    'id',
    'portfolio_id',
    'kind',
    'author_id',
    'occurred_at',
    'created_at',
    'shared_at',
    'audience',
    'version',
  ],
  personal_share: [
    'entry_id',
    'portfolio_id',
    'person_id',
    'granted_by',
    'from_day',
    'until_day',
    'for_question',
  ],
  lesson: [
    'id',
    'portfolio_id',
    'placement_id',
    'starts_at',
    'class_name',
    'subject',
    'topic',
    'series_place',
    'context',
    'lesson_goal',
    'learning_goal',
    'focus_question',
    'phases',
    'state',
  ],
  goal: ['id', 'portfolio_id', 'text', 'size', 'indicators', 'closed_at', 'closed_reason'],
  reflection: ['id', 'portfolio_id', 'text', 'lesson_id', 'goal_id', 'indicators'],
  observation: [
    'id',
    'portfolio_id',
    'placement_id',
    'lesson_id',
    'instrument_id',
    'is_self',
    'strength',
    'handed_in_at',
  ],
  observation_score: [
    'observation_id',
    'portfolio_id',
    'instrument_id',
    'indicator_code',
    'domain_code',
    'score',
    'remark',
  ],
  moment: ['id', 'observation_id', 'portfolio_id', 'at_second', 'kind', 'phase', 'text', 'indicator_code'],
  observation_answer: ['observation_id', 'portfolio_id', 'text', 'answered_at'],
  feedback_request: [
    'id',
    'portfolio_id',
    'asked_of',
    'about',
    'lesson_id',
    'indicators',
    'until_day',
    'withdrawn_at',
  ],
  feedback: ['id', 'portfolio_id', 'request_id', 'strength', 'evidence', 'items'],
  next_step: ['id', 'portfolio_id', 'text', 'due', 'day', 'origin_id'],
  next_step_outcome: ['id', 'next_step_id', 'portfolio_id', 'outcome', 'note', 'lesson_id', 'marked_at'],
} as const;

export type Table = keyof typeof TABLES;
export type Row = Readonly<Record<string, unknown>>;
export const TABLE_NAMES = Object.keys(TABLES) as Table[];

/** Rows that wait to be written, per table. */
export class Rows {
  private lists = new Map<Table, Row[]>();

  add(table: Table, row: Row): void {
    const list = this.lists.get(table);
    if (list) list.push(row);
    else this.lists.set(table, [row]);
  }

  of(table: Table): readonly Row[] {
    return this.lists.get(table) ?? [];
  }

  clear(): void {
    this.lists = new Map();
  }
}
