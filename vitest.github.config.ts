import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['test/github/**/*.test.ts'], testTimeout: 60_000 } });
