import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { MentorList } from '../features/placements/mentor-list';
import { MoveButton } from '../features/placements/move-button';
import { PlacementHistory } from '../features/placements/placement-history';
import { StateBadge } from '../features/placements/placement-list';
import { MOVES, placementQuery } from '../features/placements/placement.queries';
import { usePlacementWords } from '../features/placements/use-placement-words';
import { useLocale } from '../lib/i18n';
import { Facts } from '../ui/facts';
import { Columns, Page } from '../ui/page';

/** One placement: where and when, who mentors, and what can become of it. */
export function PlacementPage() {
  const { t } = useTranslation('placements');
  const { placementId = '' } = useParams();
  const { data: placement } = useSuspenseQuery(placementQuery(placementId));
  const words = usePlacementWords();
  const locale = useLocale();
  const { student, school, programme, institute, cohort, kind, framework, may } = placement;
  const moves = MOVES.filter((move) => may[move]);
  return (
    <Page
      title={t('of', { name: student.name })}
      above={<Link to="/administration/placements">{t('title')}</Link>}
      lead={<StateBadge line={placement} />}
      actions={moves.map((move) => (
        <MoveButton key={move} {...{ placement, move }} />
      ))}
    >
      <Columns
        aside={
          <Facts
            facts={[
              { name: t('facts.school'), value: school },
              { name: t('facts.period'), value: words.period(placement) },
              { name: t('facts.kind'), value: words.kind(kind) },
              { name: t('facts.programme'), value: `${programme}, ${institute}, ${cohort}` },
              { name: t('facts.framework'), value: framework[locale] },
            ]}
          />
        }
        asideFirst
      >
        <MentorList placement={placement} />
        <PlacementHistory placement={placement} />
      </Columns>
    </Page>
  );
}
