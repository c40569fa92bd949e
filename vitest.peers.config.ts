import { defineConfig } from 'vitest/config'

/** Suites with the real tools. They install what they need from the registries, by the versions that stand here. */
export default defineConfig({
  test: {
    include: ['test/peers/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 900_000,
    pool: 'forks',
    maxWorkers: 2,
    // Packages of Python are compiled once, not at every start: MLflow's take ten seconds.
    env: { PYTHONDONTWRITEBYTECODE: '' },
  },
})
