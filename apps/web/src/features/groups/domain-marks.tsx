import type { DomainText, GroupLine, Strength } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/i18n';
import { Beads } from '../../ui/beads';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './group.module.css';

const BEADS: Record<Strength, number> = { none: 0, thin: 1, enough: 2, strong: 3 };

/** How firm the picture of one student is, per domain: small marks, each with what it stands on. */
export function DomainMarks({ line, domains }: { line: GroupLine; domains: readonly DomainText[] }) {
  const { t } = useTranslation(['groups', 'terms']);
  const localised = useLocalised();
  if (line.domains.length === 0) return <p className={styles.quiet}>{t('noPicture')}</p>;
  return (
    <ul className={styles.marks} aria-label={t('columns.domains')}>
      {domains.map(({ code, title }) => {
        const found = line.domains.find(({ domain }) => domain === code);
        const { evidence = 'none', lessons = 0, observers = 0 } = found ?? {};
        const words = {
          domain: localised(title),
          strength: t(`terms:strengths.${evidence}`),
          lessons: t('lessons', { count: lessons }),
          observers: t('observers', { count: observers }),
        };
        return (
          <li key={code} className={styles.mark} title={t('domain', words)}>
            <VisuallyHidden>{t('domain', words)}</VisuallyHidden>
            <span aria-hidden="true">{code}</span>
            <Beads filled={BEADS[evidence]} />
            <span aria-hidden="true" className={styles.counts}>
              {lessons}/{observers}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
