import type { MeView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../../ui/notice';

/** For whom came in with a code: a quicker way for next time, in one sentence. A guest has no next time. */
export function OfferPasskey({ me }: { me: MeView }) {
  const { t } = useTranslation('people');
  if (me.door !== 'code' || me.guestRequestId) return null;
  return (
    <Notice>
      {t('code.offer')} <Link to="/sign-in-methods">{t('code.offerLink')}</Link>
    </Notice>
  );
}
