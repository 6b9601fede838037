import { LIMIT, type LessonLine } from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TeamPerson } from '../../lib/audience';
import { toDayInput } from '../../lib/dates';
import type { IndicatorGroup } from '../../lib/indicators';
import { useDates } from '../../lib/use-dates';
import { useFieldFault } from '../../lib/use-field-fault';
import { Button } from '../../ui/button';
import { DateTimeField, Select } from '../../ui/choice-fields';
import { Disclosure } from '../../ui/disclosure';
import { Form } from '../../ui/form';
import { GroupedChoices } from '../../ui/grouped-choices';
import { ProblemNotice } from '../../ui/problem-notice';
import { RadioRows } from '../../ui/radio-rows';
import { TextArea } from '../../ui/text-field';
import { AskGrants } from './ask-grants';
import { type AskedBefore, isComplete, questionOf, SOMEBODY_ELSE, useAsking } from './ask-input';
import { askFeedback } from './feedback.queries';
import { GuestFields } from './guest-fields';
import styles from './feedback.module.css';

interface AskFormProps {
  personId: string;
  portfolioId: string;
  before: AskedBefore;
  team: readonly TeamPerson[];
  lessons: readonly LessonLine[];
  groups: readonly IndicatorGroup[];
  onAsked: (id: string) => void;
}

/** One question to one person; it says beforehand what that person gets to see. */
export function AskForm({ personId, portfolioId, before, team, lessons, groups, onAsked }: AskFormProps) {
  const { t } = useTranslation(['feedback', 'terms']);
  const { moment, list } = useDates();
  const client = useQueryClient();
  const { value, change, clear } = useAsking(personId, portfolioId, before);
  const [isTried, setTried] = useState(false);
  const asking = useMutation({
    mutationFn: () => askFeedback(value.id, { ...questionOf(value), portfolioId, version: 0 }),
    onSuccess: (request) => {
      clear();
      void client.invalidateQueries();
      onAsked(request.id);
    },
  });
  const fault = useFieldFault(asking.error);
  const missing = (text: string, words: string) => (isTried && text.trim() === '' ? words : undefined);
  const ask = () => {
    setTried(true);
    if (isComplete(value) && !asking.isPending) asking.mutate();
  };
  const isOutside = value.askedOf === SOMEBODY_ELSE;
  const asked = team.find(({ person }) => person.id === value.askedOf)?.person;
  const lessonOptions = lessons.map(({ id, startsAt, className, topic }) => ({
    value: id,
    label: `${moment(startsAt)} · ${className} · ${topic}`,
  }));
  return (
    <Form className={styles.form} onSubmit={ask}>
      <RadioRows
        label={t('ask.whom')}
        value={isOutside ? SOMEBODY_ELSE : (asked?.id ?? null)}
        options={[
          ...team.map(({ person, roles }) => ({
            value: person.id,
            label: person.name,
            description: list(roles.map((role) => t(`terms:roles.${role}`))),
          })),
          { value: SOMEBODY_ELSE, label: t('guest.somebodyElse'), description: t('guest.somebodyElseHelp') },
        ]}
        onChange={(askedOf) => change({ askedOf })}
        error={missing(value.askedOf, t('ask.whomMissing')) ?? fault('/askedOf')}
      />
      {isOutside && (
        <GuestFields guest={value.guest} onChange={(guest) => change({ guest })} {...{ isTried, fault }} />
      )}
      <TextArea
        label={t('ask.about')}
        description={t('ask.aboutHelp')}
        maxLength={LIMIT.note}
        value={value.about}
        onChange={(about) => change({ about })}
        error={missing(value.about, t('ask.aboutMissing')) ?? fault('/about')}
      />
      <Select
        label={t('ask.lesson')}
        value={value.lessonId ?? ''}
        options={[{ value: '', label: t('ask.noLesson') }, ...lessonOptions]}
        onChange={(lesson) => change({ lessonId: lesson || null })}
        error={fault('/lessonId')}
      />
      <DateTimeField
        kind="day"
        label={t('ask.until')}
        min={toDayInput(new Date().toISOString())}
        value={value.until}
        onChange={(until) => change({ until })}
        error={fault('/until')}
      />
      {groups.length > 0 && !isOutside && (
        <Disclosure title={t('ask.indicators')} look="boxed">
          <GroupedChoices
            label={t('ask.indicators')}
            hint={t('ask.indicatorsHint')}
            groups={groups}
            value={value.indicators}
            onChange={(indicators) => change({ indicators })}
            error={fault('/indicators')}
          />
        </Disclosure>
      )}
      <AskGrants
        name={isOutside ? value.guest.name.trim() || t('guest.somebodyElse') : asked?.name}
        {...{ isOutside }}
        hasLesson={value.lessonId !== null}
      />
      {asking.error && <ProblemNotice error={asking.error} />}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isPending={asking.isPending}>
          {t('ask.send')}
        </Button>
      </div>
    </Form>
  );
}
