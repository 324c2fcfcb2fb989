import { defineConfig } from 'vitest/config';

// test/github/ runs the built action dozens of times: `npm run test:github`, which .ci/run calls as well.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], exclude: ['test/github/**'], testTimeout: 30_000 },
});
