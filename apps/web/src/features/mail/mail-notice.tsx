import type { MailState } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice';

interface MailNoticeProps {
  state: MailState;
  /** Who should get it. */
  name: string;
  /** What else there is to say; it comes first. */
  children?: string | false;
}

/** What became of a mail, for whom it comes from. */
export function MailNotice({ state, name, children }: MailNoticeProps) {
  const { t } = useTranslation('mail');
  if (state !== 'undeliverable') {
    return (
      <Notice>
        {children} {t(`states.${state}`, { name })}
      </Notice>
    );
  }
  return (
    <>
      <Notice tone="attention" title={t('states.undeliverable', { name })}>
        {t('undeliverableHelp', { name })}
      </Notice>
      {children && <Notice>{children}</Notice>}
    </>
  );
}
