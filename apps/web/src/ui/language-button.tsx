import { useTranslation } from 'react-i18next';
import { showLocale, useLocale } from '../lib/i18n';
import { Button } from './button';

/** Shows the other language, where nobody is signed in to keep it for. */
export function LanguageButton() {
  const { t } = useTranslation('ui');
  const other = useLocale() === 'nl' ? 'en' : 'nl';
  return (
    <Button variant="quiet" size="s" lang={other} onPress={() => void showLocale(other)}>
      {t('otherLanguage')}
    </Button>
  );
}
