import { cleanup } from '@testing-library/react';
import { closeDrafts } from '../lib/drafts';
import { showLocale, startI18n } from '../lib/i18n';

beforeAll(() => startI18n('nl'));
afterEach(async () => {
  cleanup();
  closeDrafts();
  localStorage.clear();
  await showLocale('nl');
});
