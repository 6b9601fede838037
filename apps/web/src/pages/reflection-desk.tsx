import type { PortfolioView, WriteReflection } from '@leerspoor/shared';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { goalsQuery } from '../features/goals/goal.queries';
import { NextStepField } from '../features/next-steps/next-step-field';
import { lessonsQuery } from '../features/portfolios/portfolio.queries';
import { ReflectionEditor } from '../features/reflections/reflection-editor';
import { ReflectionLinks } from '../features/reflections/reflection-links';
import { isShared } from '../features/reflections/reflection.queries';
import { RemoveReflection } from '../features/reflections/remove-reflection';
import { useReflectionDraft, type WrittenReflection } from '../features/reflections/use-reflection-draft';
import { ShareButton } from '../features/sharing/share-button';
import { teamAround } from '../lib/audience';
import type { DraftForm } from '../lib/use-draft';
import { useFirstWrong } from '../lib/use-first-wrong';
import { useReaders } from '../lib/use-readers';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import { WhoSees } from '../ui/who-sees';
import styles from './reflection.module.css';
import { usePortfolioIndicators } from './use-portfolio-indicators';

/** What a reflection can be tied to; it fills in while the student already writes. */
export function useReflectionTies(portfolio: PortfolioView) {
  const indicators = usePortfolioIndicators(portfolio);
  const lessons = useInfiniteQuery(lessonsQuery(portfolio.id));
  const goals = useInfiniteQuery(goalsQuery(portfolio.id));
  return { ...indicators, lessons: lessons.data ?? [], goals: goals.data ?? [] };
}

interface ReflectionDeskProps extends WrittenReflection {
  portfolio: PortfolioView;
  onFirstWords?: () => void;
  onDone: () => void;
}

/** Where a reflection is written, shared and taken away; give it `key={id}`. */
export function ReflectionDesk({ portfolio, onFirstWords, onDone, ...written }: ReflectionDeskProps) {
  const { t } = useTranslation('reflections');
  const client = useQueryClient();
  const navigate = useNavigate();
  const team = teamAround(portfolio);
  const { form, seek } = useFirstWrong<HTMLDivElement>();
  const { id, reflection } = written;
  const { draft, isSaved, newestVersion } = useReflectionDraft(written);
  const readersOf = useReaders(team, written.personId);
  const readers = reflection ? readersOf(reflection) : [];
  const { lessons, goals, groups } = useReflectionTies(portfolio);
  const change: typeof draft.change = (patch) => {
    draft.change(patch);
    onFirstWords?.();
  };
  const done = async () => {
    await draft.flush();
    if (draft.current().problem?.problem.type === 'invalid-input') seek();
    else onDone();
  };
  const afterSharing = () => {
    void client.invalidateQueries();
    void navigate(`/reflections/${id}`, { replace: true, preventScrollReset: true });
  };
  const afterRemoving = async () => {
    await navigate(`/portfolios/${portfolio.id}/trail`, { replace: true });
    client.removeQueries({ queryKey: ['reflections', id] });
    await client.invalidateQueries();
  };
  return (
    <div ref={form} className={styles.desk}>
      {isShared(reflection) && <Notice>{t('sharedNotice')}</Notice>}
      <ReflectionEditor
        draft={{ ...draft, change }}
        whoSees={<WhoSees people={readers} {...(readers.length === 0 && { from: t('fromSharing') })} />}
        intention={
          <NextStepField
            optional
            label={t('intentionLabel')}
            description={t('intentionHelp')}
            value={draft.value.intention}
            onChange={(intention) => change({ intention })}
            fault={draft.fault}
            pointer="/intention"
          />
        }
        links={<ReflectionLinks draft={{ ...draft, change }} {...{ lessons, goals, groups }} />}
      />
      {isShared(reflection) ? (
        <SharedButtons draft={draft} onWrong={seek} onDone={onDone} />
      ) : (
        <div className={styles.actions}>
          <Button variant="primary" onPress={() => void done()}>
            {t('done')}
          </Button>
          <ShareButton
            {...{ id, team }}
            kind="reflection"
            entry={reflection}
            prepare={newestVersion}
            onShared={afterSharing}
            isDisabled={draft.value.text.trim() === ''}
          />
          {(isSaved() || draft.value.text !== '') && (
            <div className={styles.end}>
              <RemoveReflection
                {...{ id, isSaved }}
                settle={draft.flush}
                onRemoved={() => void afterRemoving()}
              />
            </div>
          )}
        </div>
      )}
    </div>
  );
}

interface SharedButtonsProps {
  draft: DraftForm<WriteReflection>;
  onWrong: () => void;
  onDone: () => void;
}

/** What others already read changes in one act. */
function SharedButtons({ draft, onWrong, onDone }: SharedButtonsProps) {
  const { t } = useTranslation('reflections');
  const save = async () => {
    await draft.save();
    if (draft.current().state === 'safe') onDone();
    else onWrong();
  };
  const leave = () => {
    draft.discard();
    onDone();
  };
  return (
    <>
      {draft.problem && !draft.theirs && <ProblemNotice error={draft.problem} />}
      <div className={styles.actions}>
        <Button variant="primary" isPending={draft.state === 'sending'} onPress={() => void save()}>
          {t('save')}
        </Button>
        <Button onPress={leave}>{t('keepAsItWas')}</Button>
      </div>
    </>
  );
}
