import { defineConfig } from 'vitest/config'

const inUi = ['src/ui/**/*.test.{ts,tsx}']

export default defineConfig({
  // The strings are imported from public/, which a server would not allow.
  publicDir: false,
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'scripts/**/*.test.mjs'],
          exclude: inUi,
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: inUi,
          setupFiles: ['src/ui/testing/setup.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'across',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/firefox/**'],
          testTimeout: 60_000,
        },
      },
    ],
  },
})
