import react from '@vitejs/plugin-react';
import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { licences } from './scripts/build/licences.ts';
import { offline } from './scripts/build/offline.ts';
import { security } from './scripts/build/security.ts';
import { singleFile } from './scripts/build/singleFile.ts';
import { slimNumbers } from './scripts/build/slimNumbers.ts';
import { slimThree } from './scripts/build/slimThree.ts';
import { stepPictures } from './scripts/build/stepPictures.ts';
import { tokensCss } from './scripts/build/tokensCss.ts';
import { weight } from './scripts/build/weight.ts';

const soak = process.env['SOAK'] === '1';

/** Files beside one page, for a host. */
const hosted = {
  publicDir: 'assets',
  plugins: [stepPictures(false), security(), offline(), weight()],
  build: {
    assetsInlineLimit: 0,
    rolldownOptions: {
      // What every page begins with comes in one file, which packs better than thirty.
      output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } },
    },
  },
} satisfies UserConfig;

/** One file, for a disk: `npm run build:single`. */
const single = {
  publicDir: false,
  plugins: [stepPictures(true), singleFile()],
  build: {
    outDir: 'dist-single',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    rolldownOptions: { output: { codeSplitting: false } },
  },
} satisfies UserConfig;

export default defineConfig(({ mode }) => {
  const { publicDir, plugins, build } = mode === 'single' ? single : hosted;
  return {
    base: './',
    // What is not there is not there: no page stands in for a file.
    appType: 'mpa',
    publicDir,
    plugins: [react(), tokensCss(), slimNumbers(), slimThree(), licences(), ...plugins],
    // A worker is built by itself.
    worker: { plugins: () => [slimNumbers()] },
    build: {
      target: 'es2022',
      chunkSizeWarningLimit: 1000,
      // Every browser that draws the scene preloads modules by itself.
      modulePreload: { polyfill: false },
      ...build,
    },
    test: {
      include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
      // What takes long runs in `npm run soak`.
      exclude: soak ? [] : ['**/*.soak.test.ts'],
      environment: 'node',
      // No module keeps what one test did: files share what they load.
      isolate: false,
      // Nobody works beside the tests: left to itself, it would leave one of two cores idle.
      maxWorkers: '100%',
      // A busy machine is slow, not wrong.
      testTimeout: 120_000,
    },
  };
});
