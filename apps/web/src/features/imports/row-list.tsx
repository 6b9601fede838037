import {
  IMPORT_OUTCOMES,
  IMPORT_ROLES,
  type ImportFault,
  type ImportOutcome,
  type ImportRowView,
  type ImportView,
  PEOPLE_FILE,
} from '@leerspoor/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { Badge } from '../../ui/badge';
import { Select } from '../../ui/choice-fields';
import { MoreButton } from '../../ui/list';
import { ProblemNotice } from '../../ui/problem-notice';
import { SkeletonLines } from '../../ui/skeleton';
import { importRowsQuery } from './import.queries';
import styles from './imports.module.css';

export type OutcomeFilter = ImportOutcome | '';
const TONE = { new: 'moss', changed: 'slate', same: 'neutral', wrong: 'thread' } as const;

interface RowFilterProps {
  counts: Record<ImportOutcome, number>;
  filter: OutcomeFilter;
  onFilter: (filter: OutcomeFilter) => void;
}

/** All rows, or only those of one kind. */
export function RowFilter({ counts, filter, onFilter }: RowFilterProps) {
  const { t } = useTranslation('imports');
  const all = IMPORT_OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
  const outcomes = IMPORT_OUTCOMES.filter((outcome) => counts[outcome] > 0 || outcome === filter);
  return (
    <div className={styles.filter}>
      <Select<OutcomeFilter>
        label={t('filter.label')}
        value={filter}
        onChange={onFilter}
        options={[
          { value: '', label: t('filter.all', { count: all }) },
          ...outcomes.toReversed().map((outcome) => ({
            value: outcome,
            label: t(`filter.${outcome}`, { count: counts[outcome] }),
          })),
        ]}
      />
    </div>
  );
}

/** What will happen, row by row. */
export function RowList({ view, filter }: { view: ImportView; filter: OutcomeFilter }) {
  const { t } = useTranslation('imports');
  const rows = useInfiniteQuery(importRowsQuery(view.id, view.digest ?? '', filter));
  if (rows.error) return <ProblemNotice error={rows.error} onRetry={() => void rows.refetch()} />;
  if (!rows.data) return <SkeletonLines lines={8} />;
  const shown = rows.data.pages.flatMap((page) => page.items);
  return (
    <div className={styles.full} aria-busy={rows.isPlaceholderData}>
      {shown.length === 0 && <p className={styles.text}>{t('noRows')}</p>}
      <ul className={styles.rows} aria-label={t('rows')}>
        {shown.map((row) => (
          <Row key={`${row.file} ${row.line}`} row={row} />
        ))}
      </ul>
      <MoreButton
        hasMore={rows.hasNextPage}
        isLoading={rows.isFetchingNextPage}
        onMore={() => void rows.fetchNextPage()}
      />
    </div>
  );
}

function Row({ row }: { row: ImportRowView }) {
  const { t } = useTranslation(['imports', 'terms']);
  const { list } = useDates();
  const role = IMPORT_ROLES.find((known) => known === row.role);
  const { file, line, name, email, school, outcome, deeds, faults } = row;
  return (
    <li className={styles.row}>
      <span className={styles.where}>
        {t('line')} {line}
        {file !== PEOPLE_FILE && <span>{file}</span>}
        <Badge tone={TONE[outcome]}>{t(`outcomes.${outcome}`)}</Badge>
      </span>
      <span className={styles.who}>
        <span className={styles.name}>{name || '–'}</span>
        <span className={styles.small}>
          {[role ? t(`terms:roles.${role}`) : row.role, school, email].filter(Boolean).join(' · ')}
        </span>
      </span>
      <span className={styles.what}>
        {faults.map((fault) => (
          <Fault key={fault.column} fault={fault} />
        ))}
        {outcome === 'same' && <span className={styles.small}>{t('nothing')}</span>}
        {deeds.length > 0 && <span>{list(deeds.map((deed) => t(`deeds.${deed}`)))}</span>}
      </span>
    </li>
  );
}

function Fault({ fault: { column, fault, value } }: { fault: ImportFault }) {
  const { t } = useTranslation('imports');
  return (
    <span className={styles.fault}>
      <strong>{t(`column.${column}`)}</strong>: {t(`wrong.${fault}`, { value })}
    </span>
  );
}
