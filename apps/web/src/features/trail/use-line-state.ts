import { LESSON_STATES, OUTCOMES, type TrailLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';

/** The state of an entry in one or two words; nothing where it says nothing new. */
export function useLineState({ kind, state }: TrailLine): string | null {
  const { t } = useTranslation(['trail', 'terms']);
  const lessonState = LESSON_STATES.find((known) => known === state);
  if (kind === 'lesson' && lessonState) return t(`terms:lessonStates.${lessonState}`);
  const outcome = OUTCOMES.find((known) => known === state);
  if (kind === 'next_step' && outcome) return t(`terms:outcomes.${outcome}`);
  if (kind === 'observation' && state === 'self') return t('selfView');
  if (kind === 'goal' && state === 'closed') return t('goalClosed');
  if (kind === 'feedback_request') {
    if (state === 'answered') return t('requestAnswered');
    if (state === 'withdrawn') return t('requestWithdrawn');
  }
  return null;
}
