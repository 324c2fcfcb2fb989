/** Preloaded into a measured run: writes what it used when it ends. */
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { megabytes: maxRSS / 1024, milliseconds: (userCPUTime + systemCPUTime) / 1000 };
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});
