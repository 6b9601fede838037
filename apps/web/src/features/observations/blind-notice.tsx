import type { LessonThreadView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice';
import type { Seen } from './seen';

interface BlindNoticeProps {
  blind: LessonThreadView['blind'];
  seen: Seen;
  isOwn: boolean;
  /** The student, by first name. */
  name: string;
}

/** Which sentence fits: who is in, who is not, and when it opens. `null` when nothing is hidden. */
function stateOf({ blind, seen, isOwn }: BlindNoticeProps) {
  if (seen.areTogether) return null;
  if (isOwn) {
    if (blind.selfIn) return 'selfWaits' as const;
    if (seen.observers.length > 0) return 'released' as const;
    return blind.observersIn > 0 ? ('selfMissing' as const) : null;
  }
  if (seen.ready) return 'observerWaits' as const;
  if (seen.observers.length > 0) return null;
  if (blind.selfIn) return 'observerMissing' as const;
  return seen.draft && blind.observersIn > 0 ? ('othersIn' as const) : null;
}

/** Blind first, explained: what is in, and what has to happen before both open. */
export function BlindNotice(props: BlindNoticeProps) {
  const { t } = useTranslation('observations');
  const state = stateOf(props);
  if (!state) return null;
  const words = { name: props.name, count: props.blind.observersIn };
  return (
    <Notice title={t(`blind.${state}.title`, words)}>
      <p>{t(`blind.${state}.text`, words)}</p>
    </Notice>
  );
}
