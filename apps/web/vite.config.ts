import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const KEPT = /\/(nl-NL|en-US)\.mjs$/;

/** React Aria ships its own words in 34 languages; this product speaks two. */
const twoLanguages: Plugin = {
  name: 'two-languages',
  enforce: 'pre',
  load: (id) =>
    /\/(react-aria|react-stately).*\/intl\/.*[a-z]{2}-[A-Z]{2}\.mjs$/.test(id) && !KEPT.test(id)
      ? 'export default {};'
      : null,
};

const withoutValidator = fileURLToPath(new URL('src/lib/without-validator.ts', import.meta.url));

export default defineConfig({
  plugins: [twoLanguages, react()],
  resolve: {
    // The browser needs the wire types and constants of libs/shared, never its validating decorators.
    alias: [
      { find: /^(class-validator|class-transformer|reflect-metadata)$/, replacement: withoutValidator },
    ],
  },
  optimizeDeps: { exclude: ['@leerspoor/shared'] },
  // Never inline an asset as data: the content security policy allows only our own files.
  build: {
    target: 'es2022',
    cssTarget: ['chrome123', 'safari17.5', 'firefox128'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
