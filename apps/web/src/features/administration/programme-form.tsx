import { JUDGING, LIMIT, type ProgrammeView, SECTORS, type WriteProgramme } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids';
import { Select } from '../../ui/choice-fields';
import { RadioRows } from '../../ui/radio-rows';
import { TextField } from '../../ui/text-field';
import { writeProgramme } from './administration.queries';
import { FormFrame } from '../../ui/form-frame';
import { useSending } from '../../lib/use-sending';

interface ProgrammeFormProps {
  instituteId: string;
  /** Left out for a new one. */
  programme?: ProgrammeView;
  onDone: () => void;
}

const BLANK = { name: '', sector: 'vo', judging: 'mentor_advises' } as const;

/** What a programme is called, for which schools it trains, and who judges. */
export function ProgrammeForm({ instituteId, programme, onDone }: ProgrammeFormProps) {
  const { t } = useTranslation(['administration', 'common']);
  const [id] = useState(() => programme?.id ?? newId());
  const { name, sector, judging } = programme ?? BLANK;
  const [value, setValue] = useState<WriteProgramme>({ instituteId, name, sector, judging });
  const change = (part: Partial<WriteProgramme>) => setValue({ ...value, ...part });
  const { sending, fault } = useSending(
    () => writeProgramme(id, { ...value, name: value.name.trim() }),
    onDone,
  );
  return (
    <FormFrame
      sending={sending}
      isTold={fault('/name') !== undefined}
      done={t(programme ? 'common:actions.save' : 'common:actions.add')}
      onSubmit={() => sending.mutate(undefined)}
      onCancel={onDone}
    >
      <TextField
        label={t('programmes.name')}
        maxLength={LIMIT.line}
        autoComplete="off"
        value={value.name}
        onChange={(next) => change({ name: next })}
        error={fault('/name')}
      />
      <Select
        label={t('programmes.sector')}
        value={value.sector}
        onChange={(next) => change({ sector: next })}
        options={SECTORS.map((one) => ({ value: one, label: t(`programmes.sectors.${one}`) }))}
      />
      <RadioRows
        label={t('programmes.judging')}
        value={value.judging}
        onChange={(next) => change({ judging: next })}
        options={JUDGING.map((one) => ({
          value: one,
          label: t(`programmes.judgings.${one}`),
          description: t(`programmes.judgingHow.${one}`),
        }))}
      />
    </FormFrame>
  );
}
