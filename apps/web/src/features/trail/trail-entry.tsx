import type { EntryKind, TrailLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/use-dates';
import { Badge } from '../../ui/badge';
import type { KnotVariant } from '../../ui/knot-mark';
import { Knot } from '../../ui/thread';
import { trailPath } from './trail-path';
import styles from './trail.module.css';
import { useLineState } from './use-line-state';
import { VisibleTo } from './visible-to';

const KNOT: Record<EntryKind, KnotVariant> = {
  lesson: 'done',
  observation: 'done',
  reflection: 'plain',
  goal: 'plain',
  next_step: 'returning',
  feedback_request: 'plain',
  feedback: 'done',
};

function knotOf({ kind, sharedAt, state }: TrailLine): KnotVariant {
  if (!sharedAt) return 'private';
  return state === 'planned' || state === 'waiting' ? 'waiting' : KNOT[kind];
}

interface TrailEntryProps {
  line: TrailLine;
  portfolioId: string;
  meId: string;
}

/** One knot on the trail: what it is, from whom, its first words, and who sees it. */
export function TrailEntry({ line, portfolioId, meId }: TrailEntryProps) {
  const { t } = useTranslation('terms');
  const { moment } = useDates();
  const state = useLineState(line);
  const path = trailPath(line, portfolioId);
  const kind = t(`entries.${line.kind}`);
  return (
    <Knot variant={knotOf(line)} label="">
      <article className={styles.entry}>
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
        <p className={styles.meta}>
          <span>
            {line.author.name}, {t(`roles.${line.authorRole}`)}
          </span>
          <VisibleTo line={line} meId={meId} />
        </p>
      </article>
    </Knot>
  );
}

const MaybeLink = ({ to, children }: { to: string | null; children: string }) =>
  to ? (
    <Link to={to} className={styles.link}>
      {children}
    </Link>
  ) : (
    children
  );
