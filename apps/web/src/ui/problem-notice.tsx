import { useTranslation } from 'react-i18next';
import { problemKey } from '../lib/problem-error';
import { useProblemText } from '../lib/use-field-fault';
import { Button } from './button';
import { Notice } from './notice';

/** A refusal in the person's language, with a way to try again. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation(['common', 'app']);
  const { title, text, occurrence } = useProblemText()(error);
  return (
    <Notice
      tone="attention"
      title={title}
      actions={
        onRetry && (
          <Button size="s" onPress={onRetry}>
            {t('actions.retry')}
          </Button>
        )
      }
    >
      {text}{' '}
      {problemKey(error) === 'unexpected' && occurrence && (
        <small>{t('app:error.occurrence', { occurrence })}</small>
      )}
    </Notice>
  );
}
