import { useTranslation } from 'react-i18next';
import { PasskeyStopped } from '../../lib/passkey';
import { Notice } from '../../ui/notice';
import { ProblemNotice } from '../../ui/problem-notice';

/** Why a passkey did not work: here at the device, or at the server. */
export function PasskeyProblem({ error }: { error: unknown }) {
  const { t } = useTranslation('signInMethods');
  if (!(error instanceof PasskeyStopped)) return <ProblemNotice error={error} />;
  return (
    <Notice tone="attention" title={t(`passkeys.${error.why}`)}>
      {t(`passkeys.${error.why}Text`)}
    </Notice>
  );
}
