import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { tokensCss } from './scripts/build/tokensCss.ts';
import { weight } from './scripts/build/weight.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  base: './',
  publicDir: 'assets',
  plugins: [react(), tokensCss(), weight()],
  define: { __ENGAGER_VERSION__: JSON.stringify(version) },
  build: { target: 'es2022', assetsInlineLimit: 0 },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    // A busy machine is slow, not wrong.
    testTimeout: 120_000,
  },
});
