import type { ObservationView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { firstName } from '../../lib/names';
import { Button } from '../../ui/button';
import { Notice } from '../../ui/notice';
import { ProblemNotice } from '../../ui/problem-notice';
import { useReleaseObservation } from './observation.queries';

/** Handed in and still closed: what it waits for, and a way to open it now. */
export function StillClosed({ observation }: { observation: ObservationView }) {
  const { t } = useTranslation('observations');
  const release = useReleaseObservation(observation);
  const name = firstName(observation.student.name);
  const { may, isSelf } = observation;
  const key = isSelf ? 'selfWaits' : 'observerWaits';
  return (
    <>
      <Notice
        title={t(`blind.${key}.title`, { name, count: 1 })}
        actions={
          may.release && (
            <Button size="s" isPending={release.isPending} onPress={() => release.mutate()}>
              {t('handIn.now')}
            </Button>
          )
        }
      >
        <p>{t(`blind.${key}.text`, { name, count: 1 })}</p>
      </Notice>
      {release.error && <ProblemNotice error={release.error} />}
    </>
  );
}
