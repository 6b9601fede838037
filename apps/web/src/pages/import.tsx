import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ChooseFiles, ImportProblem, Refused } from '../features/imports/choose-files';
import { ImportBusy } from '../features/imports/import-busy';
import { ImportDone } from '../features/imports/import-done';
import { ImportPreview } from '../features/imports/import-preview';
import { ImportSteps } from '../features/imports/import-steps';
import { useImport } from '../features/imports/use-import';
import { useUrlFilter } from '../lib/use-url-filter';
import { Page } from '../ui/page';
import { PageSkeleton } from '../ui/skeleton';

const IN_URL = ['import'] as const;

/** People and placements from a file: choose, check, done. Which file it is stands in the address. */
export function ImportPage() {
  const { t } = useTranslation(['imports', 'administration']);
  const { filter, choose } = useUrlFilter(IN_URL);
  const bring = useImport(filter.import, (id) => choose({ import: id }));
  const { view, busy, refused, error } = bring;
  const step = !view ? 'choose' : view.appliedAt ? 'done' : 'look';
  const isComing = filter.import !== '' && !view && !error;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      above={<Link to="/administration">{t('administration:title')}</Link>}
    >
      <ImportSteps step={step} />
      {refused && <Refused refused={refused} />}
      {error && <ImportProblem error={error} />}
      {busy && <ImportBusy busy={busy} />}
      {isComing && !busy && <PageSkeleton />}
      {!busy && !isComing && !view && <ChooseFiles onChoose={bring.bring} />}
      {!busy && view && !view.appliedAt && (
        <ImportPreview
          key={view.digest}
          view={view}
          hasChanged={bring.hasChanged}
          onApply={() => bring.apply(view)}
          onChoose={bring.bring}
        />
      )}
      {!busy && view?.appliedAt && <ImportDone view={view} onAnother={() => choose({ import: '' })} />}
    </Page>
  );
}
