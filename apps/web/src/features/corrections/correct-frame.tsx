import { LIMIT } from '@leerspoor/shared';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldFault } from '../../lib/use-field-fault';
import { Button } from '../../ui/button';
import { PenIcon } from '../../ui/icons';
import { Notice } from '../../ui/notice';
import { Section } from '../../ui/page';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextArea } from '../../ui/text-field';
import styles from './corrections.module.css';

/** A button that opens the form, for who may put something right. */
export function CorrectButton({ children }: { children: (close: () => void) => ReactNode }) {
  const { t } = useTranslation('corrections');
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return children(() => setOpen(false));
  return (
    <div>
      <Button icon={<PenIcon size={18} />} onPress={() => setOpen(true)}>
        {t('correct')}
      </Button>
    </div>
  );
}

interface CorrectFrameProps {
  correction: {
    value: { reason: string };
    change: (patch: { reason: string }) => void;
    leave: () => void;
    sending: { error: Error | null; isPending: boolean; mutate: () => void };
    /** Something was put right since this was begun: go on after a look at it. */
    goOn: (() => void) | null;
  };
  /** The fields to put right. */
  children: (fault: (pointer: string) => string | undefined) => ReactNode;
}

/** Putting right what others have read: the fields, and why. Nothing goes without a reason. */
export function CorrectFrame({ correction, children }: CorrectFrameProps) {
  const { change, leave, sending, goOn } = correction;
  const { reason } = correction.value;
  const { t } = useTranslation(['corrections', 'common']);
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The button that opened it is gone.
  useEffect(() => form.current?.focus(), []);
  const fault = useFieldFault(sending.error);
  const isMissing = reason.trim() === '';
  const send = () => {
    setTried(true);
    if (!isMissing) sending.mutate();
  };
  return (
    <Section title={t('title')}>
      <form
        ref={form}
        tabIndex={-1}
        className={styles.form}
        aria-label={t('title')}
        onSubmit={(event) => event.preventDefault()}
        noValidate
      >
        <Notice>{t('lead')}</Notice>
        {children(fault)}
        <TextArea
          label={t('reason')}
          description={t('reasonHelp')}
          rows={2}
          maxLength={LIMIT.note}
          value={reason}
          onChange={(next) => change({ reason: next })}
          error={isTried && isMissing ? t('reasonMissing') : fault('/reason')}
        />
        {goOn && <Notice tone="attention">{t('overtaken')}</Notice>}
        {sending.error && !goOn && <ProblemNotice error={sending.error} onRetry={send} />}
        <div className={styles.actions}>
          {goOn ? (
            <Button onPress={goOn}>{t('goOn')}</Button>
          ) : (
            <Button variant="primary" isPending={sending.isPending} onPress={send}>
              {t('send')}
            </Button>
          )}
          <Button onPress={leave}>{t('common:actions.cancel')}</Button>
        </div>
      </form>
    </Section>
  );
}
