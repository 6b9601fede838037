import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { GuidedStudents } from '../features/home/guided-students';
import { homeQuery } from '../features/home/home.queries';
import { OwnLessons } from '../features/home/own-lessons';
import { OpenNextSteps, Starters, WaitingFor } from '../features/home/student-aside';
import { useHomeWords } from '../features/home/use-home-words';
import { WaitingList } from '../features/home/waiting-list';
import { meQuery } from '../features/people/me.queries';
import { firstName } from '../lib/names';
import { useDates } from '../lib/use-dates';
import { Columns, Page } from '../ui/page';
import styles from './home.module.css';

/** One home for everybody: its parts appear by what there is, never by a switch of role. */
export function HomePage() {
  const { t } = useTranslation('home');
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: home } = useSuspenseQuery(homeQuery);
  const { longDay } = useDates();
  const { summary, whatIsNext } = useHomeWords(home);
  const waiting = <WaitingList items={home.waiting} meId={me.id} whatIsNext={whatIsNext} />;
  const students = <GuidedStudents students={home.students} hasMore={home.moreStudents} />;
  return (
    <Page
      title={t('greeting', { name: firstName(me.name) })}
      documentTitle={t('title')}
      above={longDay(new Date().toISOString())}
      lead={summary}
      width="wide"
    >
      {me.portfolioId ? (
        <>
          <Columns
            aside={
              <>
                <Starters portfolioId={me.portfolioId} />
                <OpenNextSteps steps={home.openNextSteps} meId={me.id} />
                <WaitingFor requests={home.waitingFor} />
              </>
            }
          >
            {waiting}
            <OwnLessons lessons={home.lessons} portfolioId={me.portfolioId} />
          </Columns>
          {students}
        </>
      ) : (
        <div className={styles.guide}>
          {waiting}
          {students}
        </div>
      )}
    </Page>
  );
}
