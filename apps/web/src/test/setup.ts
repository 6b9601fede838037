import { cleanup } from '@testing-library/react';
import { closeDrafts } from '../lib/drafts';
import { addAdministrationTexts, showLocale, startI18n } from '../lib/i18n';

beforeAll(async () => {
  await startI18n('nl');
  await addAdministrationTexts();
});
afterEach(async () => {
  cleanup();
  closeDrafts();
  localStorage.clear();
  await showLocale('nl');
});
