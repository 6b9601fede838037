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
  feedback_request: 'waiting',
  feedback: 'done',
};

function knotOf({ kind, sharedAt, state }: TrailLine): KnotVariant {
  if (!sharedAt) return 'private';
  return kind === 'lesson' && state === 'planned' ? 'waiting' : KNOT[kind];
}

interface TrailEntryProps {
  line: TrailLine;
  portfolioId: string;
  meId: string;
}

/** One knot on the trail: what it is, from whom, its first words, and who sees it. */
export function TrailEntry({ line, portfolioId, meId }: TrailEntryProps) {
  const { t } = useTranslation(['trail', 'terms']);
  const { moment } = useDates();
  const state = useLineState(line);
  const path = trailPath(line, portfolioId);
  // A goal or a request is its own title.
  const title = line.title || (line.text ? '' : t(`untitled.${line.kind}`));
  return (
    <Knot variant={knotOf(line)} label="">
      <article className={styles.entry}>
        <p className={styles.eyebrow}>
          <span className={styles.kind}>{t(`terms:entries.${line.kind}`)}</span>
          <time dateTime={line.occurredAt}>{moment(line.occurredAt)}</time>
          {state && <Badge>{state}</Badge>}
        </p>
        {title && (
          <h3>
            <MaybeLink to={path}>{title}</MaybeLink>
          </h3>
        )}
        {line.text && (
          <p className={styles.words}>{title ? line.text : <MaybeLink to={path}>{line.text}</MaybeLink>}</p>
        )}
        <p className={styles.meta}>
          <span>
            {line.author.name}, {t(`terms:roles.${line.authorRole}`)}
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
