import './ui/theme/fonts.css';
import './ui/theme/tokens.css';
import './ui/theme/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers';
import { keepDrafts } from './lib/drafts';
import { startI18n } from './lib/i18n';
import { currentTheme, showTheme } from './lib/theme';

showTheme(currentTheme());
keepDrafts();
await startI18n();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Providers />
    </StrictMode>,
  );
}
