/** Random choices that are the same at each run with the same seed (mulberry32). */
export class Random {
  constructor(private state: number) {}

  /** At least 0, under 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  int(from: number, until: number): number {
    return from + Math.floor(this.next() * (until - from + 1));
  }

  between(from: number, until: number): number {
    return from + this.next() * (until - from);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** Around 0; nearly always within three times `spread` (Irwin-Hall). */
  noise(spread: number): number {
    return (this.next() + this.next() + this.next() + this.next() - 2) * Math.sqrt(3) * spread;
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.next() * list.length)];
    if (picked === undefined) throw new Error('Nothing to pick from');
    return picked;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const result = [...list];
    for (let last = result.length - 1; last > 0; last--) {
      const other = this.int(0, last);
      [result[last], result[other]] = [result[other] as T, result[last] as T];
    }
    return result;
  }

  /** `count` of the list, at random, in the order of the list. */
  sample<T>(list: readonly T[], count: number): T[] {
    const places = this.shuffled(list.map((_, place) => place)).slice(0, count);
    return places.sort((a, b) => a - b).map((place) => list[place] as T);
  }

  /** A UUID of the shape of version 7, as if it was made at `at`. */
  id(at: Date): string {
    const time = at.getTime().toString(16).padStart(12, '0');
    const bits = (digits: number) =>
      Math.floor(this.next() * 16 ** digits)
        .toString(16)
        .padStart(digits, '0');
    const variant = (8 + this.int(0, 3)).toString(16);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${bits(3)}-${variant}${bits(3)}-${bits(6)}${bits(6)}`;
  }
}
