import type { Locale, LocalisedText } from '@leerspoor/shared';
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { nl } from '../texts/nl';
import type { Texts } from '../texts/shape';
import { remember, remembered } from './storage';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Texts;
  }
}

const KEY = 'leerspoor.locale';
const isLocale = (value: unknown): value is Locale => value === 'nl' || value === 'en';

const add = (locale: Locale, bundle: Partial<Texts>): void =>
  Object.entries(bundle).forEach(([namespace, texts]) => i18next.addResourceBundle(locale, namespace, texts));

/** Dutch is in the bundle; English comes when somebody asks for it. */
async function addTexts(locale: Locale): Promise<void> {
  if (locale === 'nl' || i18next.hasResourceBundle('en', 'common')) return;
  const { en } = await import('../texts/en');
  add('en', en);
}

// The router loads the first page before there are any texts.
const isStarted = (): Promise<void> =>
  new Promise((resolve) => (i18next.isInitialized ? resolve() : i18next.on('initialized', () => resolve())));

/** Dutch of the administration comes with its first page; English has it already. */
export async function addAdministrationTexts(): Promise<void> {
  const [{ nlAdministration }] = await Promise.all([import('../texts/nl-administration'), isStarted()]);
  add('nl', nlAdministration);
}

/** Shows the product in a language, and remembers it on this device. */
export async function showLocale(locale: Locale): Promise<void> {
  await addTexts(locale);
  await i18next.changeLanguage(locale);
  document.documentElement.lang = locale;
  remember(KEY, locale);
}

export async function startI18n(locale?: Locale): Promise<void> {
  const known = remembered(KEY);
  const first = locale ?? (isLocale(known) ? known : 'nl');
  await i18next.use(initReactI18next).init({
    lng: 'nl',
    fallbackLng: 'nl',
    defaultNS: 'common',
    resources: { nl },
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await showLocale(first);
}

export function useLocale(): Locale {
  const { i18n } = useTranslation();
  return isLocale(i18n.language) ? i18n.language : 'nl';
}

/** Picks the reader's language out of a framework's or instrument's text. */
export function useLocalised(): (text: LocalisedText) => string {
  const locale = useLocale();
  return (text) => text[locale];
}
