import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** One thing to know: its name, and what it is. What is empty is left out. */
export interface Fact {
  name: string;
  value: ReactNode;
}

/** A few things to know about something, each under its name. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => Boolean(value));
  if (known.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {known.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Long names under each other, as the value of a fact; `null` without any. */
export const linesOf = (lines: readonly string[]): ReactNode =>
  lines.length === 0 ? null : (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
