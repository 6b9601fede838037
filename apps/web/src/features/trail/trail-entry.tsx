import type { EntryKind, PortfolioView, TrailLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/use-dates';
import { Badge } from '../../ui/badge';
import { AskIcon, EyeIcon, GoalIcon, LessonIcon, PenIcon, ReturnIcon, SpeechIcon } from '../../ui/icons';
import type { KnotVariant } from '../../ui/knot-mark';
import { Knot } from '../../ui/thread';
import { trailPath } from './trail-path';
import styles from './trail.module.css';
import { useLineState } from './use-line-state';
import { VisibleTo } from './visible-to';

const LOOK: Record<EntryKind, { variant: KnotVariant; Sign: typeof EyeIcon }> = {
  lesson: { variant: 'done', Sign: LessonIcon },
  observation: { variant: 'done', Sign: EyeIcon },
  reflection: { variant: 'plain', Sign: PenIcon },
  goal: { variant: 'plain', Sign: GoalIcon },
  next_step: { variant: 'returning', Sign: ReturnIcon },
  feedback_request: { variant: 'plain', Sign: AskIcon },
  feedback: { variant: 'done', Sign: SpeechIcon },
};

function knotOf({ kind, sharedAt, state }: TrailLine): KnotVariant {
  if (!sharedAt) return 'private';
  return state === 'planned' || state === 'waiting' ? 'waiting' : LOOK[kind].variant;
}

interface TrailEntryProps {
  line: TrailLine;
  portfolio: PortfolioView;
  meId: string;
  isLooking?: boolean | undefined;
}

/** One knot on the trail: what it is, its first words, and from whom where it is not the student's own. */
export function TrailEntry({ line, portfolio, meId, isLooking }: TrailEntryProps) {
  const { t } = useTranslation('terms');
  const { moment } = useDates();
  const state = useLineState(line);
  const path = isLooking ? null : trailPath(line, portfolio.id);
  const kind = t(`entries.${line.kind}`);
  const { Sign } = LOOK[line.kind];
  return (
    <Knot variant={knotOf(line)} label="" sign={<Sign size={18} />}>
      <article className={styles.entry} data-kind={line.kind}>
        <div className={styles.eyebrow}>
          {line.title && <span className={styles.kind}>{kind}</span>}
          {!line.title && (
            <h3 className={styles.kind}>
              <MaybeLink to={path}>{kind}</MaybeLink>
            </h3>
          )}
          <time dateTime={line.occurredAt}>{moment(line.occurredAt)}</time>
          {state && <Badge>{state}</Badge>}
        </div>
        {line.title && (
          <h3>
            <MaybeLink to={path}>{line.title}</MaybeLink>
          </h3>
        )}
        {line.text && <p className={styles.words}>{line.text}</p>}
        <div className={styles.meta}>
          {line.author.id !== portfolio.student.id && <Author line={line} meId={meId} />}
          {!isLooking && <VisibleTo {...{ line, portfolio, meId }} />}
        </div>
      </article>
    </Knot>
  );
}

/** Who gave it: on a trail of a student their own name says nothing. */
function Author({ line: { author, authorRole }, meId }: Pick<TrailEntryProps, 'line' | 'meId'>) {
  const { t } = useTranslation(['terms', 'trail']);
  const role = t(`terms:roles.${authorRole}`);
  return <span>{author.id === meId ? t('trail:yours') : `${author.name}, ${role}`}</span>;
}

const MaybeLink = ({ to, children }: { to: string | null; children: string }) =>
  to ? (
    <Link to={to} className={styles.link}>
      {children}
    </Link>
  ) : (
    children
  );
