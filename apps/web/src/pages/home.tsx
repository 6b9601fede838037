import type { HomeView, MeView } from '@leerspoor/shared';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Supported } from '../features/access/supported';
import { useHomeGroup, type HomeGroup } from '../features/groups/home-group';
import { GuidedStudents } from '../features/home/guided-students';
import { homeQuery } from '../features/home/home.queries';
import { OwnLessons } from '../features/home/own-lessons';
import { OpenNextSteps, Starters, WaitingFor } from '../features/home/student-aside';
import { useHomeWords } from '../features/home/use-home-words';
import { WaitingList } from '../features/home/waiting-list';
import { Given } from '../features/lessons/given';
import { hasGroup, hasOverview } from '../features/people/has-group';
import { meQuery } from '../features/people/me.queries';
import { firstName } from '../lib/names';
import { useDates } from '../lib/use-dates';
import { cx } from '../ui/cx';
import { Columns, Page } from '../ui/page';
import { GroupAttention, RestOfGroup } from './home-group';
import styles from './home.module.css';

/** One home for everybody: its parts appear by what there is, never by a switch of role. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: home } = useSuspenseQuery(homeQuery);
  const onCards = home.students.map(({ portfolioId }) => portfolioId);
  const group = useHomeGroup(hasOverview(me), onCards);
  const { longDay } = useDates();
  const lines = [...group.attention, ...group.rest];
  const upcoming = lines.map(({ student, nextLessonAt }) => ({ student, startsAt: nextLessonAt }));
  const { summary, whatIsNext } = useHomeWords(home, { ...group, upcoming });
  return (
    <Page
      title={t('greeting', { name: firstName(me.name) })}
      documentTitle={t('title')}
      above={longDay(new Date().toISOString())}
      lead={summary}
      width="wide"
    >
      {me.portfolioId && <OwnHome {...{ home, me, whatIsNext }} portfolioId={me.portfolioId} />}
      {(!me.portfolioId || hasGroup(me)) && <GuideHome {...{ home, me, group, whatIsNext }} />}
    </Page>
  );
}

interface HomeProps {
  home: HomeView;
  me: MeView;
  whatIsNext: string;
}

/** What a student comes for. */
function OwnHome({ home, me, portfolioId, whatIsNext }: HomeProps & { portfolioId: string }) {
  return (
    <Columns
      aside={
        <>
          <OpenNextSteps steps={home.openNextSteps} {...{ portfolioId }} meId={me.id} />
          <WaitingFor requests={home.waitingFor} />
          <Starters portfolioId={portfolioId} />
        </>
      }
    >
      <WaitingList items={home.waiting} meId={me.id} whatIsNext={whatIsNext} />
      <OwnLessons
        lessons={home.lessons}
        portfolioId={portfolioId}
        action={(lesson) => <Given lesson={lesson} />}
      />
    </Columns>
  );
}

/** What somebody who guides comes for: what waits, who stands out, their own students, and the rest of the group. */
function GuideHome({ home, me, group, whatIsNext }: HomeProps & { group: HomeGroup }) {
  const { t } = useTranslation('groups');
  const isCalm = home.waiting.length + group.standingOut === 0 && !group.isPending && !group.error;
  const hasList = !me.portfolioId && (home.waiting.length > 0 || isCalm);
  const isAlone = isCalm && home.students.length === 0;
  const rest = <RestOfGroup group={group} />;
  const calmWords = group.rest.length > 0 ? `${t('attention.none')} ${whatIsNext}`.trim() : whatIsNext;
  return (
    <>
      {me.holdsOffice && <Supported />}
      <div className={cx(styles.guide, hasList && styles.beside)}>
        {hasList && <WaitingList items={home.waiting} meId={me.id} whatIsNext={calmWords} />}
        <div className={styles.stack}>
          {!isCalm && <GroupAttention group={group} />}
          <GuidedStudents students={home.students} hasMore={home.moreStudents} />
          {isAlone && rest}
        </div>
      </div>
      {!isAlone && rest}
    </>
  );
}
