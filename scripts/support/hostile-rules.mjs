/** What must hold for every run on every input, whatever it says. */

/** Text that stands in files which must never be opened. */
export const CANARY = 'canary-7d1f-must-never-be-read';

const MEMORY_LIMIT_MEGABYTES = 1024;
// The first line of the password file, which several inputs point at.
const SECRETS = [CANARY, 'root:x:0:0'];

/** Everything wrong with a run, one sentence each. */
export function checkOutput(run, format, limit) {
  const everything = `${run.stdout}\n${run.stderr}`;
  const faults = [];
  if (run.signal !== null) faults.push(`killed by ${run.signal}`);
  else if (![0, 1, 2].includes(run.status)) faults.push(`exit ${run.status}`);
  if (run.milliseconds > limit) faults.push(`took ${run.milliseconds} ms, limit ${limit}`);
  if (run.megabytes > MEMORY_LIMIT_MEGABYTES) faults.push(`took ${run.megabytes} MB`);
  if (/^\s+at .*(?:\.js:\d+|node:internal)/m.test(everything)) faults.push('a stack trace reached the user');
  if (/TypeError|RangeError|ReferenceError|heap out of memory|\[object Object\]|EISDIR|ENOENT: /.test(everything))
    faults.push('the text of an internal error reached the user');
  if (SECRETS.some((secret) => everything.includes(secret)))
    faults.push('the content of a file outside reached the output');
  if (/^(?:::|##\[)/m.test(everything)) faults.push('a line starts a workflow command');
  faults.push(...checkFormat(run, format));
  return faults;
}

function checkFormat({ stdout, status }, format) {
  if (format === 'json' || format === 'sarif') {
    if (status === 2 && stdout === '') return [];
    try {
      JSON.parse(stdout);
    } catch (error) {
      return [`not valid ${format}: ${error.message.slice(0, 80)}`];
    }
    return /[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(stdout) ? ['a lone surrogate was written'] : [];
  }
  const faults = [];
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u200b]/.test(stdout))
    faults.push('a control or invisible character was written as it is');
  if (stdout.length > 1_048_576) faults.push(`${stdout.length} characters of ${format}`);
  if (format === 'markdown') faults.push(...checkMarkdown(stdout));
  if (/\bNaN\b|\bInfinity\b/.test(stdout.replace(/`[^`]*`|"[^"]*"/g, ''))) faults.push('NaN or Infinity was written');
  return faults;
}

/** Outside of code spans nothing of a description may act. */
function checkMarkdown(text) {
  const active = text.replace(/(`+)[\s\S]*?\1/g, '');
  const faults = [];
  if (/<(?:script|img|iframe|a|style|svg)\b/i.test(active)) faults.push('HTML of a description survived');
  if (/!\[/.test(active)) faults.push('a picture of a description survived');
  if (/(?:^|[\s(])@[a-z\d]/i.test(active)) faults.push('a mention survived');
  return faults;
}
