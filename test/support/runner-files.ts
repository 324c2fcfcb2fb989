/** Reads the environment files of a step with the runner's grammar: `name=value`, or `name<<DELIMITER` and lines. */

/** The entries; throws where the runner would fail the step. */
export function readEnvironmentFile(text: string): Readonly<Record<string, string>> {
  const entries: Record<string, string> = {};
  const lines = text.split('\n');
  const last = lines.pop();
  if (last !== '') throw new Error(`The last line of an environment file has no end: ${last}`);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals !== -1 && (heredoc === -1 || equals < heredoc)) {
      if (equals === 0) throw new Error(`An entry without a name: ${line}`);
      entries[line.slice(0, equals)] = line.slice(equals + 1);
    } else if (heredoc > 0) {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
      if (line.length === heredoc + 2 || end === -1) throw new Error(`Matching delimiter not found: ${line}`);
      entries[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else throw new Error(`Invalid format: ${line}`);
  }
  return entries;
}
