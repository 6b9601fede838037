import type { DomainText, GroupLine } from '@leerspoor/shared';
import { useState } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { BEADS_OF } from '../../lib/beads-of';
import { useLocalised } from '../../lib/i18n';
import { Beads } from '../../ui/beads';
import { VisuallyHidden } from '../../ui/visually-hidden';
import styles from './marks.module.css';

/** How firm the picture of one student is, per domain: small marks that say what they stand on, and lead there. */
export function DomainMarks({ line, domains }: { line: GroupLine; domains: readonly DomainText[] }) {
  const { t } = useTranslation('groups');
  const marks = useMarks(line, domains);
  const [shownCode, show] = useState<string | null>(null);
  if (line.domains.length === 0) return <p className={styles.none}>{t('noPicture')}</p>;
  const shown = marks.find(({ code }) => code === shownCode);
  return (
    <div className={styles.holder} onPointerLeave={() => show(null)}>
      <Toolbar aria-label={t('marks', { name: line.student.name })} className={styles.marks}>
        {marks.map(({ code, words, evidence, counts }) => (
          <Link
            key={code}
            to={`/portfolios/${line.portfolioId}/progress?domain=${code}`}
            className={styles.mark}
            onPointerEnter={() => show(code)}
            onFocus={() => show(code)}
            onBlur={() => show(null)}
            onKeyDown={(event) => event.key === 'Escape' && show(null)}
          >
            {code}
            <VisuallyHidden> {words}</VisuallyHidden>
            <Beads filled={BEADS_OF[evidence]} />
            <span aria-hidden="true" className={styles.counts}>
              {counts}
            </span>
          </Link>
        ))}
      </Toolbar>
      {shown && (
        <p data-testid="tip" className={styles.tip} aria-hidden="true">
          {shown.words}
        </p>
      )}
    </div>
  );
}

function useMarks(line: GroupLine, domains: readonly DomainText[]) {
  const { t } = useTranslation(['groups', 'terms']);
  const localised = useLocalised();
  return domains.map(({ code, title }) => {
    const found = line.domains.find(({ domain }) => domain === code);
    const { evidence = 'none', lessons = 0, observers = 0 } = found ?? {};
    const words = t('domain', {
      domain: localised(title),
      strength: t(`terms:strengths.${evidence}`),
      lessons: t('lessons', { count: lessons }),
      observers: t('observers', { count: observers }),
    });
    return { code, words, evidence, counts: `${lessons}/${observers}` };
  });
}
