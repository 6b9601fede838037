import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldFault } from '../../lib/use-field-fault';
import { Button } from '../../ui/button';
import { Form } from '../../ui/form';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextField } from '../../ui/text-field';
import styles from './sign-in-methods.module.css';

interface CodeFormProps {
  words: { label: string; description: string; submit: string };
  /** Only digits, which the phone may fill in. */
  isOfApp?: boolean;
  /** Another way stands above it. */
  isSecond?: boolean;
  give: (code: string) => Promise<void>;
  onGiven: () => void;
}

/** One code, typed over. */
export function CodeForm({ words, isOfApp = true, isSecond = false, give, onGiven }: CodeFormProps) {
  const { t } = useTranslation('problems');
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const giving = useMutation({ mutationFn: give, onSuccess: onGiven });
  const fault = useFieldFault(giving.error)('/code');
  const submit = () => {
    setTried(true);
    if (code.trim() && !giving.isPending) giving.mutate(code.trim());
  };
  return (
    <Form className={styles.form} onSubmit={submit}>
      {giving.error && !fault && <ProblemNotice error={giving.error} />}
      <TextField
        label={words.label}
        description={words.description}
        value={code}
        onChange={setCode}
        {...(isOfApp && { autoComplete: 'one-time-code', inputMode: 'numeric' })}
        error={isTried && !code.trim() ? t('faults.missing') : fault}
      />
      <div>
        <Button type="submit" variant={isSecond ? 'secondary' : 'primary'} isPending={giving.isPending}>
          {words.submit}
        </Button>
      </div>
    </Form>
  );
}
