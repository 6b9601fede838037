import { QueryClientProvider } from '@tanstack/react-query';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { RouterProvider } from 'react-router/dom';
import { useLocale } from '../lib/i18n';
import { queryClient } from '../lib/query';
import { router } from './router';

export function Providers() {
  const locale = useLocale();
  return (
    <I18nProvider locale={locale === 'nl' ? 'nl-NL' : 'en-GB'}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}
