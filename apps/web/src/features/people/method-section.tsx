import type { ReactNode } from 'react';
import { Section } from '../../ui/page';
import styles from './sign-in-methods.module.css';

interface MethodSectionProps {
  title: string;
  about?: string;
  mark?: ReactNode;
  children: ReactNode;
}

/** One way to sign in: what it is, and what can be done with it. */
export function MethodSection({ title, about, mark, children }: MethodSectionProps) {
  return (
    <Section title={title} count={mark}>
      <div className={styles.section}>
        {about && <p className={styles.about}>{about}</p>}
        {children}
      </div>
    </Section>
  );
}
