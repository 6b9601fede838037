import type { ImportDeed } from '@leerspoor/shared';
import { v7 } from 'uuid';
import type { ImportWorld, KnownImportPerson, Writes } from './import.types.js';
import type { Places } from './places.js';
import type { RowReading } from './row-reading.js';

/** Who a row is about: somebody known, or somebody new. */
export interface Identity {
  id: string;
  known: KnownImportPerson | undefined;
  organisationId: string;
}

const numberKey = (organisationId: string, number: string): string => `${organisationId} ${number}`;

/** The people of a file: known by the number that their organisation gives them, or else by address. */
export class PeopleBook {
  private readonly byEmail = new Map<string, KnownImportPerson>();
  private readonly byNumber = new Map<string, KnownImportPerson>();
  private readonly newIds = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly addresses = new Map<string, string>();
  private readonly done = new Set<string>();

  constructor(
    world: ImportWorld,
    private readonly places: Places,
    private readonly actorId: string,
  ) {
    for (const person of world.people) {
      this.byEmail.set(person.email, person);
      for (const { organisationId, number } of person.memberships)
        if (number) this.byNumber.set(numberKey(organisationId, number), person);
    }
  }

  /** Who this row is about; `undefined` and a fault when that cannot be. */
  identify(row: RowReading): Identity | undefined {
    const organisation = this.places.organisation(row.required('organisation'));
    if (row.cell('organisation') && !organisation) row.wrong('organisation', 'unknown-organisation');
    if (organisation && this.places.rank(organisation.id) === 0) row.wrong('organisation', 'outside-office');
    this.checkTwice(row, organisation?.id ?? '');
    if (!organisation) return undefined;
    const known = this.knownAs(row, organisation.id);
    if (!row.isRight) return undefined;
    const id = known?.id ?? this.newIds.get(row.email) ?? v7();
    if (!known) this.newIds.set(row.email, id);
    return { id, known, organisationId: organisation.id };
  }

  /** A mentor by address: somebody known, or somebody whose own row is right. */
  find(email: string): { id: string; isSelf: boolean } | undefined {
    const known = this.byEmail.get(email);
    if (known) return known.within ? { id: known.id, isSelf: known.id === this.actorId } : undefined;
    const id = this.newIds.get(email);
    return id && this.done.has(`person ${id}`) ? { id, isSelf: false } : undefined;
  }

  /** Writes what this row says about the person, as far as no earlier row did. */
  write(row: RowReading, { id, known, organisationId }: Identity, writes: Writes): ImportDeed[] {
    const { name, email } = row;
    const number = row.number || null;
    const deeds: ImportDeed[] = [];
    const first = (what: string): boolean => !this.done.has(what) && Boolean(this.done.add(what));
    if (!known && first(`person ${id}`)) {
      deeds.push('person');
      writes.people.push({ id, name, email });
    }
    const isOther = known && (known.name !== name || known.email !== email);
    if (isOther && first(`rename ${id}`)) {
      deeds.push('rename');
      writes.renames.push({ id, name, email });
    }
    const membership = known?.memberships.find((one) => one.organisationId === organisationId);
    if (!membership && first(`member ${id} ${organisationId}`)) {
      deeds.push('membership');
      writes.memberships.push({ personId: id, organisationId, number });
    }
    if (membership && number && membership.number !== number && first(`number ${id} ${organisationId}`)) {
      deeds.push('number');
      writes.numbers.push({ personId: id, organisationId, number });
    }
    return deeds;
  }

  private knownAs(row: RowReading, organisationId: string): KnownImportPerson | undefined {
    const byEmail = this.byEmail.get(row.email);
    const byNumber = row.number ? this.byNumber.get(numberKey(organisationId, row.number)) : undefined;
    if (byEmail && !byEmail.within) return row.wrong('email', 'outside-office');
    if (byEmail && byNumber && byEmail.id !== byNumber.id) return row.wrong('email', 'email-taken');
    const known = byNumber ?? byEmail;
    if (known?.id === this.actorId) row.wrong('email', 'oneself');
    if (known && !known.mayRename) {
      if (known.name !== row.name) row.wrong('name', 'not-allowed');
      if (known.email !== row.email) row.wrong('email', 'not-allowed');
    }
    return known;
  }

  /** The same address under two names, and the same number for two addresses, within the file. */
  private checkTwice(row: RowReading, organisationId: string): void {
    if (!row.email) return;
    const name = this.names.get(row.email);
    if (name !== undefined && row.name && !row.isSameName(name)) row.wrong('email', 'email-twice');
    else if (row.name) this.names.set(row.email, row.name);
    if (!row.number) return;
    const key = numberKey(organisationId, row.number);
    const address = this.addresses.get(key);
    if (address !== undefined && address !== row.email) row.wrong('number', 'number-twice');
    else this.addresses.set(key, row.email);
  }
}
