import { defineConfig } from 'vitest/config'

/** One browser after another: two cores do not carry more. A browser that stalls once at its start gets a second try. The extension must have been built. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  publicDir: false,
  test: {
    name: 'browser',
    environment: 'node',
    include: ['tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 1,
  },
})
