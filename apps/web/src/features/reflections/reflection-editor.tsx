import { LIMIT, type WriteReflection } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftForm } from '../../lib/use-draft';
import { ConflictNotice } from '../../ui/conflict-notice';
import { Disclosure } from '../../ui/disclosure';
import { Section } from '../../ui/page';
import { TextArea } from '../../ui/text-field';
import { Written } from '../../ui/written';
import styles from './reflection.module.css';

const PROMPTS = ['seen', 'did', 'felt', 'next'] as const;

interface ReflectionEditorProps {
  draft: DraftForm<WriteReflection>;
  /** "Wie ziet dit?", under the field. */
  whoSees: ReactNode;
  /** What they will try: at most one thing. */
  intention: ReactNode;
  /** What it can be tied to. */
  links: ReactNode;
}

/** A wide field to write in; everything else waits until it is asked for. */
export function ReflectionEditor({ draft, whoSees, intention, links }: ReflectionEditorProps) {
  const { t } = useTranslation('reflections');
  const { value, change, fault } = draft;
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => event.preventDefault()}
      onBlur={() => void draft.flush()}
      noValidate
    >
      {draft.theirs && (
        <ConflictNotice
          mine={<Written>{value.text}</Written>}
          theirs={<Written>{draft.theirs.text}</Written>}
          onKeepMine={() => void draft.keepMine()}
          onTakeTheirs={draft.takeTheirs}
        />
      )}
      <div className={styles.writing}>
        <TextArea
          label={t('label')}
          placeholder={t('placeholder')}
          rows={7}
          maxLength={LIMIT.story}
          value={value.text}
          onChange={(text) => change({ text })}
          error={fault('/text')}
          whoSees={whoSees}
        />
        <Disclosure title={t('stuck')}>
          <ul className={styles.prompts}>
            {PROMPTS.map((prompt) => (
              <li key={prompt}>{t(`prompts.${prompt}`)}</li>
            ))}
          </ul>
        </Disclosure>
      </div>
      <Section title={t('intention')}>{intention}</Section>
      {links}
    </form>
  );
}
