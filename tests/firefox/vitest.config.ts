import { defineConfig } from 'vitest/config'

/** A browser that stalls once at its start gets a second try. The extension must have been built for Firefox. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  publicDir: false,
  test: {
    name: 'firefox',
    environment: 'node',
    include: ['tests/firefox/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: 1,
  },
})
