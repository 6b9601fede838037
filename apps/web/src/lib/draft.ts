import type { DraftCopy } from './draft-copy';
import { asProblem, isPassing, reasonOf } from './draft-problem';
import { newestOf, type DraftSnapshot, type DraftSpec, type Versioned } from './draft-spec';
import { http } from './http';
import { keptKey } from './kept';
import { mergeFields, sameValue } from './merge-fields';
import type { ProblemError } from './problem-error';
import { saveStatus, type SaveReason, type SaveState } from './save-status';
import { forget, remember } from './storage';

const PAUSE_MS = 800;

/** A piece of writing that keeps itself: on the device at once, on the server as soon as it can. */
export class Draft<I extends Versioned, V extends Versioned> {
  private snapshot: DraftSnapshot<I>;
  private base: I;
  /** What was sent without an answer, the first and the last: the server may have it all the same. */
  private unanswered: I[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private failures = 0;
  private begun = false;
  private allowed = false;
  private stopped = false;
  private readonly listeners = new Set<() => void>();

  constructor(
    private spec: DraftSpec<I, V>,
    copy?: DraftCopy<I> | null,
  ) {
    this.base = copy?.base ?? spec.initial;
    this.unanswered = copy?.unanswered ?? [];
    this.snapshot = {
      value: copy?.value ?? spec.initial,
      state: copy ? 'saved-on-device' : 'safe',
      problem: null,
      theirs: null,
    };
    if (copy) this.report('saved-on-device', null);
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  current = (): DraftSnapshot<I> => this.snapshot;

  get personId(): string {
    return this.spec.personId;
  }

  private get mayGo(): boolean {
    if (this.spec.onlyOnSave && !this.allowed) return false;
    return this.spec.isComplete?.(this.snapshot.value) ?? true;
  }

  get isDirty(): boolean {
    return this.begun || !sameValue({ ...this.snapshot.value, version: 0 }, { ...this.base, version: 0 });
  }

  /** A newer version came in by another way; unsaved words stay. */
  adopt = (spec: DraftSpec<I, V>): void => {
    const wasResumed = this.spec.isResumed;
    this.spec = spec;
    if (wasResumed) void this.flush();
    if (this.isDirty || this.sending || spec.initial.version <= this.base.version) return;
    this.startFrom(spec.initial);
    this.become({ value: spec.initial });
  };

  change = (patch: Partial<I>): void => {
    const value = { ...this.snapshot.value, ...patch };
    this.allowed = false;
    this.become({ value });
    this.keepCopy();
    if (this.snapshot.theirs) return;
    this.report('saved-on-device', null);
    this.schedule(PAUSE_MS);
  };

  /** Saves at once, also when nothing was written yet: for what must exist from the first tap. */
  begin = (): Promise<void> => {
    this.begun = true;
    this.keepCopy();
    return this.flush();
  };

  /** The person says that this is it: also sends what waits for that, now or when the network is back. */
  save = (): Promise<void> => {
    this.allowed = true;
    if (this.isDirty) this.keepCopy();
    return this.flush();
  };

  /** Sends what is not yet on the server; resolves when the server answered, whatever it said. */
  flush = async (): Promise<void> => {
    clearTimeout(this.timer);
    if (this.sending) await this.sending;
    if (this.stopped || this.snapshot.theirs) return;
    if (!this.isDirty && this.snapshot.state !== 'safe') this.settleOn(this.base);
    if (!this.isDirty || !this.mayGo) return;
    this.sending ??= this.send(3).finally(() => (this.sending = null));
    await this.sending;
  };

  /** Sends, keeps and shows nothing any more: the person left. */
  stop = (): void => {
    clearTimeout(this.timer);
    this.stopped = true;
    saveStatus.drop(this.spec.id);
  };

  keepMine = (): Promise<void> => {
    if (this.snapshot.theirs) this.startFrom(this.snapshot.theirs);
    this.become({ theirs: null });
    this.begun = true;
    return this.save();
  };

  takeTheirs = (): void => {
    const { theirs, value } = this.snapshot;
    if (!theirs) return;
    // Their words where both wrote; what only this side changed stays, and goes along.
    const { merged } = mergeFields([this.base], theirs, value);
    this.settleOn(theirs);
    this.become({ value: { ...merged, version: theirs.version } });
    if (this.isDirty) void this.save();
  };

  /** Back to what the server has. */
  discard = (): void => {
    clearTimeout(this.timer);
    this.settleOn(this.base);
    saveStatus.drop(this.spec.id);
  };

  private settleOn(value: I): void {
    this.startFrom(value);
    this.begun = false;
    forget(keptKey('draft', this.spec.personId, this.spec.id));
    this.become({ value, theirs: null, problem: null });
    this.report('safe', null);
  }

  private async send(attempts: number): Promise<void> {
    const sent = this.snapshot.value;
    this.report('sending', null);
    this.unanswered = [...this.unanswered.slice(0, 1), sent];
    this.keepCopy();
    try {
      const view = await http.put<V>(this.spec.url, { ...sent, version: this.base.version });
      this.confirm(sent, view.version);
      if (!this.stopped) this.spec.onSaved?.(view);
    } catch (error) {
      const problem = asProblem(error);
      const isOutOfDate = problem.problem.type === 'out-of-date' || problem.problem.type === 'already-exists';
      if (isOutOfDate && attempts > 1 && !this.spec.isResumed) return this.reconcile(problem, attempts);
      this.fail(problem);
    }
  }

  private confirm(sent: I, version: number): void {
    this.failures = 0;
    this.begun = false;
    this.startFrom({ ...sent, version });
    this.become({ value: { ...this.snapshot.value, version }, problem: null });
    if (this.isDirty) {
      this.keepCopy();
      this.report('saved-on-device', null);
      return this.schedule(PAUSE_MS);
    }
    forget(keptKey('draft', this.spec.personId, this.spec.id));
    this.report('safe', null);
  }

  /** Somebody, or this device in another tab, was first: merge per field, and ask only when words collide. */
  private async reconcile(problem: ProblemError, attempts: number): Promise<void> {
    try {
      const view = await newestOf(this.spec);
      const theirs = this.spec.toInput?.(view) ?? this.fieldsOf(view);
      const { merged, conflicts } = mergeFields([this.base, ...this.unanswered], this.snapshot.value, theirs);
      if (conflicts.length > 0) {
        this.become({ value: merged, theirs: { ...theirs, version: view.version }, problem });
        return this.report('attention', 'out-of-date');
      }
      this.startFrom({ ...theirs, version: view.version });
      this.become({ value: merged });
      if (!this.isDirty) return this.confirm(merged, view.version);
      await this.send(attempts - 1);
    } catch (error) {
      this.fail(asProblem(error));
    }
  }

  private startFrom(base: I): void {
    this.base = base;
    this.unanswered = [];
  }

  private fieldsOf(view: V): I {
    const known = Object.entries(view).filter(([key]) => key in this.base);
    return { ...this.base, ...Object.fromEntries(known) };
  }

  private fail(problem: ProblemError): void {
    this.become({ problem });
    const passing = isPassing(problem);
    this.report(passing ? 'saved-on-device' : 'attention', reasonOf(problem));
    if (passing) this.schedule(Math.min(60_000, 4000 * 2 ** this.failures++));
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    if (!this.stopped) this.timer = setTimeout(() => void this.flush(), ms);
  }

  private keepCopy(): void {
    if (this.stopped) return;
    const { personId, id, label, href, url, within } = this.spec;
    const { base, unanswered } = this;
    const { value } = this.snapshot;
    const copy: DraftCopy<I> = {
      ...{ label, href, url, base, value, unanswered, waits: !this.mayGo },
      ...(within && { within }),
    };
    remember(keptKey('draft', personId, id), JSON.stringify(copy));
  }

  private become(part: Partial<DraftSnapshot<I>>): void {
    this.snapshot = { ...this.snapshot, ...part };
    this.listeners.forEach((listener) => listener());
  }

  private report(state: SaveState, reason: SaveReason | null): void {
    const { id, label, href } = this.spec;
    const retry = () => void this.save();
    const exported = () => JSON.stringify(this.snapshot.value, null, 2);
    if (!this.stopped)
      saveStatus.put({ id, label, href, state, reason, retry, exported, discard: this.discard });
    this.become({ state });
  }
}
