import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/peers/**', 'node_modules/**'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    pool: 'forks',
    maxWorkers: 2,
    // They import JSON as only a bundler can.
    server: { deps: { inline: [/@actions\/(?:languageservice|workflow-parser)/] } },
  },
})
