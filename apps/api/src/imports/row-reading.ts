import type {
  ImportColumn,
  ImportFault,
  ImportFaultKind,
  ImportRole,
  PlacementKind,
  PlacementState,
} from '@leerspoor/shared';
import { dayOf, isEmail, kindOf, plain, roleOf, stateOf } from './cells.js';
import type { ImportRecord } from './import.types.js';

/** A row while it is looked through: what it says, and what is wrong with it so far. */
export class RowReading {
  readonly faults: ImportFault[] = [];
  readonly name: string;
  readonly email: string;
  readonly number: string;
  readonly role: ImportRole | undefined;

  constructor(readonly record: ImportRecord) {
    if (record.fault) this.faults.push(record.fault);
    this.name = this.required('name', 200).replaceAll(/\s+/g, ' ');
    this.email = this.required('email', 254).toLowerCase();
    if (this.email && !isEmail(this.email)) this.wrong('email', 'bad-email');
    this.number = this.cell('number');
    if (this.number.length > 100) this.wrong('number', 'too-long');
    this.role = roleOf(this.required('role', 200));
    if (this.cell('role') && !this.role) this.wrong('role', 'unknown-role');
  }

  get isRight(): boolean {
    return this.faults.length === 0;
  }

  cell(column: ImportColumn): string {
    return this.record.cells[column].trim();
  }

  /** One fault per column is enough to mend it. */
  wrong(column: ImportColumn, fault: ImportFaultKind): undefined {
    const value = this.cell(column).slice(0, 100);
    if (!this.faults.some((known) => known.column === column)) this.faults.push({ column, fault, value });
    return undefined;
  }

  required(column: ImportColumn, max = 200): string {
    const cell = this.cell(column);
    if (cell === '') this.wrong(column, 'missing');
    if (cell.length > max) this.wrong(column, 'too-long');
    return cell;
  }

  /** From when until when; both days must be there. */
  period(): { from: string; until: string } | undefined {
    const [from, until] = [this.day('from'), this.day('until')];
    if (!from || !until) return undefined;
    return until < from ? this.wrong('until', 'before-begin') : { from, until };
  }

  kind(): PlacementKind | undefined {
    return kindOf(this.required('kind')) ?? this.wrong('kind', 'unknown-kind');
  }

  state(): PlacementState | undefined {
    return stateOf(this.cell('state')) ?? this.wrong('state', 'unknown-state');
  }

  /** Addresses of the mentors; more than one with a comma between. */
  mentors(): string[] {
    return this.cell('mentor')
      .split(/[,;\s]+/)
      .map((email) => email.toLowerCase())
      .filter(Boolean);
  }

  hasPlacement(): boolean {
    return (['programme', 'cohort', 'school', 'from', 'until'] as const).some((column) => this.cell(column));
  }

  isSameName(other: string): boolean {
    return plain(this.name) === plain(other);
  }

  private day(column: 'from' | 'until'): string | null {
    const cell = this.required(column);
    const day = dayOf(cell);
    if (cell && !day) this.wrong(column, 'not-a-date');
    return day;
  }
}
