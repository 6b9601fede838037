import type { AppointedRole, ScopeKind, ScopeOption } from '@leerspoor/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MoreButton } from '../../ui/list';
import { ProblemNotice } from '../../ui/problem-notice';
import { RadioRows } from '../../ui/radio-rows';
import { SearchField } from '../../ui/search-field';
import styles from './administration.module.css';
import { scopesQuery } from './administration.queries';

interface ScopeChoiceProps {
  role: AppointedRole;
  chosen: ScopeOption | null;
  onChoose: (scope: ScopeOption | null) => void;
  error: string | undefined;
}

/** Fewer than this are seen at a glance. */
const MANY = 6;

/** What a role is for: one of what the reader can appoint somebody to. */
export function ScopeChoice({ role, chosen, onChoose, error }: ScopeChoiceProps) {
  const { t } = useTranslation('administration');
  const [search, setSearch] = useState('');
  const { data, ...scopes } = useInfiniteQuery(scopesQuery({ role, search }));
  if (scopes.error) return <ProblemNotice error={scopes.error} onRetry={() => void scopes.refetch()} />;
  const options = data ?? [];
  const detailsOf = ({ place, mentors }: ScopeOption): string => {
    const isCounted = mentors !== null && role === 'workplace_mentor';
    return [place, isCounted && t('appoint.mentors', { count: mentors })].filter(Boolean).join(' · ');
  };
  return (
    <div className={styles.choices}>
      {(search !== '' || options.length >= MANY) && (
        <SearchField label={t('appoint.search')} value={search} onSearch={setSearch} />
      )}
      {data && options.length === 0 && <p className={styles.text}>{t('appoint.nothing')}</p>}
      {options.length > 0 && (
        <div className={styles.box}>
          <RadioRows
            label={t(`appoint.scope.${kindOf(options)}`)}
            value={chosen?.id ?? null}
            onChange={(id) => onChoose(options.find((one) => one.id === id) ?? null)}
            options={options.map((one) => ({ value: one.id, label: one.name, description: detailsOf(one) }))}
            error={error}
          />
          <MoreButton
            hasMore={scopes.hasNextPage}
            isLoading={scopes.isFetchingNextPage}
            onMore={() => void scopes.fetchNextPage()}
          />
        </div>
      )}
    </div>
  );
}

/** What all of them are, or that they differ. */
function kindOf(options: readonly ScopeOption[]): ScopeKind | 'any' {
  const [first] = options;
  return first && options.every(({ kind }) => kind === first.kind) ? first.kind : 'any';
}
