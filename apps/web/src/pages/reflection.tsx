import type { PortfolioView, ReflectionView } from '@leerspoor/shared';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { meQuery } from '../features/people/me.queries';
import { portfolioQuery } from '../features/portfolios/portfolio.queries';
import { inputOf, isShared, reflectionQuery } from '../features/reflections/reflection.queries';
import { ReflectionReading } from '../features/reflections/reflection-reading';
import { ShareButton } from '../features/sharing/share-button';
import { WhoReads } from '../features/sharing/who-reads';
import { teamAround } from '../lib/audience';
import { keptOnDevice } from '../lib/drafts';
import { useDates } from '../lib/use-dates';
import { useReaders } from '../lib/use-readers';
import { Button } from '../ui/button';
import { PenIcon } from '../ui/icons';
import { Page } from '../ui/page';
import { ReflectionDesk, useReflectionTies } from './reflection-desk';
import styles from './reflection.module.css';

/** A reflection: to write on while it is private, to read once it is shared. */
export function ReflectionPage() {
  const { t } = useTranslation('reflections');
  const { reflectionId = '' } = useParams();
  const { data: reflection } = useSuspenseQuery(reflectionQuery(reflectionId));
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(reflection.portfolioId));
  const { data: me } = useSuspenseQuery(meQuery);
  const navigate = useNavigate();
  // What was changed and not yet saved, before a reload or a crash, opens again.
  const [isEditing, setEditing] = useState(() => keptOnDevice(me.id, reflectionId) !== null);
  const isPrivate = !isShared(reflection);
  const trail = `/portfolios/${portfolio.id}/trail`;
  const isMine = reflection.author.id === me.id;
  const trailName = isMine ? t('myTrail') : t('trailOf', { name: reflection.student.name });
  return (
    <Page title={t('title')} width="narrow" above={<Link to={trail}>{trailName}</Link>}>
      {reflection.may.revise && (isPrivate || isEditing) ? (
        <ReflectionDesk
          key={reflection.id}
          id={reflection.id}
          personId={me.id}
          portfolio={portfolio}
          reflection={reflection}
          blank={inputOf(reflection)}
          newHref={`/reflections/${reflection.id}`}
          onDone={() => (isPrivate ? void navigate(trail) : setEditing(false))}
        />
      ) : (
        <Reading {...{ reflection, portfolio }} meId={me.id} onEdit={() => setEditing(true)} />
      )}
    </Page>
  );
}

interface ReadingProps {
  reflection: ReflectionView;
  portfolio: PortfolioView;
  meId: string;
  onEdit: () => void;
}

function Reading({ reflection, portfolio, meId, onEdit }: ReadingProps) {
  const { t } = useTranslation('reflections');
  const client = useQueryClient();
  const { longDay } = useDates();
  const team = teamAround(portfolio);
  const readers = useReaders(team, meId)(reflection);
  const { titleOf, lessons, goals } = useReflectionTies(portfolio);
  const { may, sharedAt, author } = reflection;
  return (
    <>
      <ReflectionReading
        reflection={reflection}
        titleOf={titleOf}
        lesson={lessons.find(({ id }) => id === reflection.lessonId)?.topic}
        goal={goals.find(({ id }) => id === reflection.goalId)?.text}
        whoSees={
          may.share ? (
            <WhoReads entry={reflection} meId={meId} expected={readers} />
          ) : (
            sharedAt && <p>{t('sharedBy', { name: author.name, day: longDay(sharedAt) })}</p>
          )
        }
      />
      <div className={styles.actions}>
        {may.revise && (
          <Button icon={<PenIcon />} onPress={onEdit}>
            {t('edit')}
          </Button>
        )}
        {may.share && (
          <ShareButton
            id={reflection.id}
            team={team}
            kind="reflection"
            entry={reflection}
            onShared={() => void client.invalidateQueries()}
          />
        )}
      </div>
    </>
  );
}
