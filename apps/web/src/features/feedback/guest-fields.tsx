import { LIMIT, type InviteGuest } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/text-field';

interface GuestFieldsProps {
  guest: InviteGuest;
  onChange: (guest: InviteGuest) => void;
  /** The student tried to send. */
  isTried: boolean;
  fault: (pointer: string) => string | undefined;
}

/** Who somebody from outside is: a name and a mailbox. */
export function GuestFields({ guest, onChange, isTried, fault }: GuestFieldsProps) {
  const { t } = useTranslation('feedback');
  const missing = (text: string, words: string) => (isTried && text.trim() === '' ? words : undefined);
  return (
    <>
      <TextField
        label={t('guest.name')}
        maxLength={LIMIT.line}
        autoComplete="off"
        value={guest.name}
        onChange={(name) => onChange({ ...guest, name })}
        error={missing(guest.name, t('guest.nameMissing')) ?? fault('/guest/name')}
      />
      <TextField
        label={t('guest.email')}
        description={t('guest.emailHelp')}
        type="email"
        autoComplete="off"
        value={guest.email}
        onChange={(email) => onChange({ ...guest, email })}
        error={missing(guest.email, t('guest.emailMissing')) ?? fault('/guest/email')}
      />
    </>
  );
}
