import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { overallState, useSaveItems, type SaveItem } from '../lib/save-status';
import { Button, ButtonLink } from '../ui/button';
import { List } from '../ui/list';
import { StatusChip } from '../ui/status-chip';
import styles from './save-status.module.css';

/** The chip that says where everything is that the person wrote, and the list behind it. */
export function SaveStatus() {
  const { t } = useTranslation('saving');
  const items = useSaveItems();
  const state = overallState(items);
  const count = items.filter((item) => item.state === 'sending').length;
  return (
    <StatusChip state={state} label={t(`states.${state}`, { count })} title={t('title')}>
      {items.length === 0 ? (
        <p className={styles.empty}>{t('empty')}</p>
      ) : (
        <List items={items}>{(item) => <SaveLine item={item} />}</List>
      )}
    </StatusChip>
  );
}

function SaveLine({ item }: { item: SaveItem }) {
  const { t } = useTranslation('saving');
  const [isCopied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(item.exported()).then(() => setCopied(true));
  return (
    <div className={styles.line}>
      <strong>{item.label}</strong>
      <span className={styles.state} data-state={item.state}>
        {t(`states.${item.state}`, { count: 1 })}
      </span>
      {item.reason && <p className={styles.reason}>{t(`reasons.${item.reason}`)}</p>}
      <div className={styles.actions}>
        <ButtonLink to={item.href} size="s">
          {t('open')}
        </ButtonLink>
        {item.state !== 'safe' && (
          <>
            <Button size="s" onPress={item.retry}>
              {t('retry')}
            </Button>
            <Button size="s" variant="quiet" onPress={copy}>
              {isCopied ? t('copied') : t('copy')}
            </Button>
            <Button size="s" variant="quiet" onPress={item.discard}>
              {t('discard')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
