import type { Random } from './random.js';

/** Texts that are handed out at most `most` times, the least used first, and never twice to one student. */
export class Pool<T> {
  private readonly uses = new Map<T, number>();

  constructor(
    private readonly texts: readonly T[],
    private readonly most: number,
  ) {}

  take(random: Random, taken: Set<unknown>, fits: (text: T) => boolean = () => true): T | undefined {
    const left = this.texts.filter((text) => !taken.has(text) && this.usesOf(text) < this.most && fits(text));
    if (left.length === 0) return undefined;
    const fewest = Math.min(...left.map((text) => this.usesOf(text)));
    const text = random.pick(left.filter((each) => this.usesOf(each) === fewest));
    return this.mark(text, taken);
  }

  /** Hands out one certain text. */
  mark(text: T, taken: Set<unknown>): T {
    this.uses.set(text, this.usesOf(text) + 1);
    taken.add(text);
    return text;
  }

  private usesOf(text: T): number {
    return this.uses.get(text) ?? 0;
  }
}
