import { GOAL_SIZES, LIMIT, type GoalSize, type GoalView } from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndicatorGroup } from '../../lib/indicators';
import { newId } from '../../lib/ids';
import { useFieldFault } from '../../lib/use-field-fault';
import { useKeptInput } from '../../lib/use-kept-input';
import { Button } from '../../ui/button';
import { SegmentedControl } from '../../ui/choice-groups';
import { Disclosure } from '../../ui/disclosure';
import { Form } from '../../ui/form';
import { GroupedChoices } from '../../ui/grouped-choices';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextArea } from '../../ui/text-field';
import { writeGoal } from './goal.queries';
import styles from './goals.module.css';

interface GoalFormProps {
  personId: string;
  portfolioId: string;
  /** The goal that is worded anew; left out for a new one. */
  goal?: GoalView;
  groups: readonly IndicatorGroup[];
  whoSees: ReactNode;
  onDone: () => void;
}

interface GoalInput {
  id: string;
  text: string;
  size: GoalSize;
  indicators: string[];
}

const blank = (): GoalInput => ({ id: newId(), text: '', size: 'small', indicators: [] });

/** A goal in own words; competences only for who wants them. */
export function GoalForm({ personId, portfolioId, goal, groups, whoSees, onDone }: GoalFormProps) {
  const { t } = useTranslation(['goals', 'common']);
  const client = useQueryClient();
  const [first] = useState(() => goal ?? blank());
  const { id, text, size, indicators } = first;
  const name = goal ? `goal.${goal.id}` : `goal.new.${portfolioId}`;
  const { value, change, clear } = useKeptInput<GoalInput>(personId, name, { id, text, size, indicators });
  const setting = useMutation({
    mutationFn: ({ id: goalId, ...input }: GoalInput) =>
      writeGoal(goalId, { ...input, text: input.text.trim(), portfolioId, version: goal?.version ?? 0 }),
    onSuccess: async () => {
      clear();
      await client.invalidateQueries();
      onDone();
    },
    onError: () => void client.invalidateQueries(),
  });
  const fault = useFieldFault(setting.error);
  const cancel = () => {
    clear();
    onDone();
  };
  return (
    <Form className={styles.form} onSubmit={() => setting.isPending || setting.mutate(value)}>
      <TextArea
        label={t('text')}
        description={t('textHelp')}
        rows={2}
        maxLength={LIMIT.note}
        value={value.text}
        onChange={(next) => change({ text: next })}
        error={fault('/text')}
        whoSees={whoSees}
      />
      <SegmentedControl
        label={t('size')}
        value={value.size}
        options={GOAL_SIZES.map((one) => ({
          value: one,
          label: t(`sizes.${one}`),
          description: t(`sizeHelp.${one}`),
        }))}
        onChange={(next) => change({ size: next })}
        error={fault('/size')}
      />
      {groups.length > 0 && (
        <Disclosure title={t('indicators')} isOpen={value.indicators.length > 0}>
          <GroupedChoices
            label={t('indicators')}
            hint={t('indicatorsHint')}
            groups={groups}
            value={value.indicators}
            onChange={(next) => change({ indicators: next })}
            error={fault('/indicators')}
          />
        </Disclosure>
      )}
      {setting.error && !fault('/text') && <ProblemNotice error={setting.error} />}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isPending={setting.isPending}>
          {t(goal ? 'save' : 'set')}
        </Button>
        <Button onPress={cancel}>{t('common:actions.cancel')}</Button>
      </div>
    </Form>
  );
}
