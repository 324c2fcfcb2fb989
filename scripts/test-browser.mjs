#!/usr/bin/env node
/**
 * Opens the HTML report in a real browser: the one that CHROMIUM names, else a Chromium on the PATH. Where there is none it
 * says so and tests nothing.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const chromium = process.env.CHROMIUM || findOnPath(NAMES);
if (chromium === null) {
  console.log(`Browser tests SKIPPED: no Chromium found (${NAMES.join(', ')} on the PATH, or CHROMIUM).`);
} else {
  const vitest = join(import.meta.dirname, '..', 'node_modules', 'vitest', 'vitest.mjs');
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', 'vitest.browser.config.ts', ...process.argv.slice(2)],
    { cwd: join(import.meta.dirname, '..'), stdio: 'inherit', env: { ...process.env, CHROMIUM: chromium } },
  );
  process.exitCode = status ?? 1;
}

function findOnPath(names) {
  for (const name of names)
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not here.
      }
    }
  return null;
}
