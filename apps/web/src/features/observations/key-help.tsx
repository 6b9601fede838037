import { MOMENT_KINDS, type MomentKind } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './moments.module.css';

interface KeyHelpProps {
  letters: { isOn: boolean; setOn: (isOn: boolean) => void; letterOf: (kind: MomentKind) => string };
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** Which letter does what, and a way to switch the letters off. */
export function KeyHelp({ letters, isOpen, onOpenChange }: KeyHelpProps) {
  const { t } = useTranslation(['observations', 'terms']);
  return (
    <div className={styles.help}>
      <Button variant="quiet" size="s" onPress={() => onOpenChange(true)}>
        {t('letters.button')}
      </Button>
      <Dialog title={t('letters.title')} {...{ isOpen, onOpenChange }}>
        <dl className={styles.letters}>
          {MOMENT_KINDS.map((kind) => (
            <div key={kind}>
              <dt>
                <kbd>{letters.letterOf(kind)}</kbd>
              </dt>
              <dd>{t(`terms:moments.${kind}`)}</dd>
            </div>
          ))}
          <div>
            <dt>
              <kbd>Enter</kbd>
            </dt>
            <dd>{t('letters.enter')}</dd>
          </div>
          <div>
            <dt>
              <kbd>?</kbd>
            </dt>
            <dd>{t('letters.help')}</dd>
          </div>
        </dl>
        <div>
          <Button onPress={() => letters.setOn(!letters.isOn)}>
            {t(letters.isOn ? 'letters.off' : 'letters.on')}
          </Button>
        </div>
      </Dialog>
    </div>
  );
}
