import { useTranslation } from 'react-i18next';
import { IconButton } from '../../ui/button';
import { MoonIcon, TodayIcon } from '../../ui/icons';
import { useQuiet } from './use-quiet';

/** A dark, still screen, and back. */
export function QuietButton() {
  const { t } = useTranslation('observations');
  const [isQuiet, setQuiet] = useQuiet();
  return (
    <IconButton label={t('quiet')} aria-pressed={isQuiet} onPress={() => setQuiet(!isQuiet)}>
      {isQuiet ? <TodayIcon /> : <MoonIcon />}
    </IconButton>
  );
}
