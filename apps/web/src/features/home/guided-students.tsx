import type { GuidedStudent, LessonLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/use-dates';
import { Badge } from '../../ui/badge';
import { ButtonLink } from '../../ui/button';
import { Card } from '../../ui/card';
import { EyeIcon } from '../../ui/icons';
import { Section } from '../../ui/page';
import styles from './students.module.css';

/** The students somebody guides, each with what comes next. */
export function GuidedStudents({ students, hasMore }: { students: GuidedStudent[]; hasMore: boolean }) {
  const { t } = useTranslation('home');
  if (students.length === 0) return null;
  const all = hasMore && <Link to="/group">{t('students.all')}</Link>;
  return (
    <Section title={t('students.title')} action={all}>
      <ul className={styles.cards}>
        {students.map((student) => (
          <StudentCard key={student.portfolioId} student={student} />
        ))}
      </ul>
    </Section>
  );
}

const observePath = ({ portfolioId, nextLesson }: GuidedStudent): string =>
  `/portfolios/${portfolioId}/observe${nextLesson ? `?lesson=${nextLesson.id}` : ''}`;

function StudentCard({ student }: { student: GuidedStudent }) {
  const { t } = useTranslation(['home', 'terms']);
  const { relative } = useDates();
  const { name } = student.student;
  const last = student.lastObservationAt
    ? t('students.lastObservation', { when: relative(student.lastObservationAt) })
    : t('students.neverObserved');
  return (
    <Card as="li">
      <article className={styles.card} aria-label={name}>
        <header className={styles.header}>
          <h3>
            <Link to={`/portfolios/${student.portfolioId}`} className={styles.name}>
              {name}
            </Link>
          </h3>
          <p className={styles.place}>{[student.school, student.institute].filter(Boolean).join(' · ')}</p>
        </header>
        <NextLesson lesson={student.nextLesson} step={student.openNextStep} />
        <footer className={styles.footer}>
          <div className={styles.state}>
            {student.waitingRequests > 0 && (
              <Badge tone="thread">{t('students.requests', { count: student.waitingRequests })}</Badge>
            )}
            <span>{last}</span>
          </div>
          <ButtonLink
            to={observePath(student)}
            icon={<EyeIcon />}
            aria-label={`${t('students.observe')}: ${name}`}
          >
            {t('students.observe')}
          </ButtonLink>
        </footer>
      </article>
    </Card>
  );
}

function NextLesson({ lesson, step }: { lesson: LessonLine | null; step: string | null }) {
  const { t } = useTranslation('home');
  const { moment } = useDates();
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{t('students.next')}</dt>
        {lesson ? (
          <dd>
            <Link to={`/lessons/${lesson.id}`}>
              {moment(lesson.startsAt)} · {lesson.className} · {lesson.topic}
            </Link>
          </dd>
        ) : (
          <dd>{t('students.noLesson')}</dd>
        )}
      </div>
      {lesson?.focusQuestion && (
        <div>
          <dt>{t('students.focus')}</dt>
          <dd className={styles.words}>{lesson.focusQuestion}</dd>
        </div>
      )}
      {step && (
        <div>
          <dt>{t('students.step')}</dt>
          <dd className={styles.words}>{step}</dd>
        </div>
      )}
    </dl>
  );
}
