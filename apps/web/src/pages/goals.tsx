import { AUDIENCE_ROLES, type PortfolioView } from '@leerspoor/shared';
import { useQueryClient, useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { CloseGoal } from '../features/goals/close-goal';
import { GoalCard } from '../features/goals/goal-card';
import { GoalForm } from '../features/goals/goal-form';
import { GoalGroups } from '../features/goals/goal-groups';
import { goalsQuery } from '../features/goals/goal.queries';
import { meQuery } from '../features/people/me.queries';
import { portfolioQuery } from '../features/portfolios/portfolio.queries';
import { ShareButton } from '../features/sharing/share-button';
import { teamAround } from '../lib/audience';
import { useReaders } from '../lib/use-readers';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { PlusIcon } from '../ui/icons';
import { MoreButton } from '../ui/list';
import { Page } from '../ui/page';
import { WhoSees } from '../ui/who-sees';
import { usePortfolioIndicators } from './use-portfolio-indicators';

/** What the student works on, in their own words. */
export function GoalsPage() {
  const { t } = useTranslation('goals');
  const { portfolioId = '' } = useParams();
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(portfolioId));
  const { data: me } = useSuspenseQuery(meQuery);
  const [isAdding, setAdding] = useState(false);
  const { name } = portfolio.student;
  const isMine = portfolio.student.id === me.id;
  return (
    <Page
      title={isMine ? t('title') : t('titleOf', { name })}
      lead={isMine ? t('lead') : t('leadOf', { name })}
      width="narrow"
      above={!isMine && <Link to={`/portfolios/${portfolioId}`}>{name}</Link>}
      actions={
        portfolio.may.setGoal &&
        !isAdding && (
          <Button variant="primary" icon={<PlusIcon />} onPress={() => setAdding(true)}>
            {t('add')}
          </Button>
        )
      }
    >
      <Goals {...{ portfolio, isMine, isAdding }} meId={me.id} onAdded={() => setAdding(false)} />
    </Page>
  );
}

interface GoalsProps {
  portfolio: PortfolioView;
  meId: string;
  isMine: boolean;
  isAdding: boolean;
  onAdded: () => void;
}

function Goals({ portfolio, meId, isMine, isAdding, onAdded }: GoalsProps) {
  const { t } = useTranslation('goals');
  const client = useQueryClient();
  const [editing, setEditing] = useState<string | null>(null);
  const { data: goals, ...more } = useSuspenseInfiniteQuery(goalsQuery(portfolio.id));
  const { groups, titleOf } = usePortfolioIndicators(portfolio);
  const team = teamAround(portfolio);
  const readersOf = useReaders(team, meId);
  const { student } = portfolio;
  // Those who guide read goals from the start.
  const newReaders = readersOf({ author: student, student, personally: [], audience: [...AUDIENCE_ROLES] });
  const form = { personId: meId, portfolioId: portfolio.id, groups };
  return (
    <>
      {isAdding && (
        <Card look="tinted">
          <GoalForm {...form} whoSees={<WhoSees people={newReaders} />} onDone={onAdded} />
        </Card>
      )}
      {goals.length === 0 && !isAdding && (
        <EmptyState title={t('emptyTitle')}>
          {isMine ? t('emptyText') : t('emptyOf', { name: student.name })}
        </EmptyState>
      )}
      <GoalGroups goals={goals}>
        {(goal) =>
          editing === goal.id ? (
            <Card as="li" key={goal.id}>
              <GoalForm
                {...form}
                goal={goal}
                whoSees={<WhoSees people={readersOf(goal)} />}
                onDone={() => setEditing(null)}
              />
            </Card>
          ) : (
            <GoalCard
              key={goal.id}
              {...{ goal, isMine, titleOf }}
              whoSees={
                goal.may.share && (
                  <>
                    <WhoSees people={readersOf(goal)} />
                    <ShareButton
                      id={goal.id}
                      kind="goal"
                      entry={goal}
                      team={team}
                      size="s"
                      variant="quiet"
                      onShared={() => void client.invalidateQueries()}
                    />
                  </>
                )
              }
              actions={
                (goal.may.revise || goal.may.close) && (
                  <>
                    {goal.may.revise && (
                      <Button
                        size="s"
                        aria-label={t('editOf', { text: goal.text })}
                        onPress={() => setEditing(goal.id)}
                      >
                        {t('edit')}
                      </Button>
                    )}
                    {goal.may.close && <CloseGoal goal={goal} />}
                  </>
                )
              }
            />
          )
        }
      </GoalGroups>
      <MoreButton
        hasMore={more.hasNextPage}
        isLoading={more.isFetchingNextPage}
        onMore={() => void more.fetchNextPage()}
      />
    </>
  );
}
