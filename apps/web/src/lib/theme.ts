import { forget, remember, remembered } from './storage';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'leerspoor.theme';

export function currentTheme(): Theme {
  const known = remembered(KEY);
  return THEMES.find((theme) => theme === known) ?? 'system';
}

/** Light, dark or as the device has it; remembered on this device. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') {
    forget(KEY);
    delete document.documentElement.dataset['theme'];
    return;
  }
  remember(KEY, theme);
  document.documentElement.dataset['theme'] = theme;
}
