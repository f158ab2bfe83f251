import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { licences } from './scripts/build/licences.ts';
import { offline } from './scripts/build/offline.ts';
import { security } from './scripts/build/security.ts';
import { slimNumbers } from './scripts/build/slimNumbers.ts';
import { stepPictures } from './scripts/build/stepPictures.ts';
import { tokensCss } from './scripts/build/tokensCss.ts';
import { weight } from './scripts/build/weight.ts';

const soak = process.env['SOAK'] === '1';

export default defineConfig({
  base: './',
  // What is not there is not there: no page stands in for a file.
  appType: 'mpa',
  publicDir: 'assets',
  plugins: [
    react(),
    tokensCss(),
    stepPictures(),
    slimNumbers(),
    licences(),
    security(),
    offline(),
    weight(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    // Every browser that draws the scene preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What every page begins with comes in one file, which packs better than thirty.
      output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } },
    },
  },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    // What takes long runs in `npm run soak`.
    exclude: soak ? [] : ['**/*.soak.test.ts'],
    environment: 'node',
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
  },
});
