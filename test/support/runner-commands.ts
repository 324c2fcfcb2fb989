/**
 * Reads what a step prints as the runner does: the `::name::` form at the start of a line and the older `##[name]` form
 * anywhere in it, with caps on annotations. Follows ActionCommand and ActionCommandManager of the runner.
 */

export interface RunnerCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

export interface RunnerAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string | null;
  readonly message: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly endLine: number | null;
  readonly column: number | null;
  readonly endColumn: number | null;
}

export interface StreamReading {
  readonly commands: readonly RunnerCommand[];
  readonly annotations: readonly RunnerAnnotation[];
  /** Annotations beyond the ten of each level that the runner records. */
  readonly dropped: number;
  readonly masks: readonly string[];
  readonly log: readonly string[];
  /** Commands that fail the step. */
  readonly errors: readonly string[];
}

const REGISTERED = new Set([
  'add-mask',
  'debug',
  'error',
  'warning',
  'notice',
  'group',
  'endgroup',
  'echo',
  'set-output',
  'save-state',
  'set-env',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'stop-commands',
]);
const LEVELS = ['error', 'warning', 'notice'] as const;
const CAP = 10;
const MESSAGE_LIMIT = 4096;

/** Reads the lines of one stream. */
export function readStream(text: string, workspace: string): StreamReading {
  const commands: RunnerCommand[] = [];
  const log: string[] = [];
  let stopToken: string | null = null;
  for (const line of text.split(/\r?\n/)) {
    const command = parseCommand(line, stopToken);
    if (command === null) log.push(line);
    else if (stopToken !== null) stopToken = null;
    else {
      commands.push(command);
      if (command.name === 'stop-commands') stopToken = command.data;
    }
  }
  const all = commands.flatMap((command) => annotationOf(command, workspace));
  const annotations = LEVELS.flatMap((level) => all.filter((entry) => entry.level === level).slice(0, CAP));
  const kept = all.filter((entry) => annotations.includes(entry));
  return {
    commands,
    annotations: kept,
    dropped: all.length - kept.length,
    masks: commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data),
    log,
    errors: commands
      .filter(({ name }) => name === 'set-env' || name === 'add-path')
      .map(({ name }) => `The ${name} command is disabled.`),
  };
}

/** The command in a line, or `null`. While commands are stopped only the token counts. */
export function parseCommand(
  line: string,
  stopToken: string | null = null,
  registered: ReadonlySet<string> = REGISTERED,
): RunnerCommand | null {
  const isKnown = (name: string) => (stopToken === null ? registered.has(name.toLowerCase()) : name === stopToken);
  return parseColons(line, isKnown) ?? parseHashes(line, isKnown);
}

type IsKnown = (name: string) => boolean;

function parseColons(line: string, isKnown: IsKnown): RunnerCommand | null {
  const text = line.trimStart();
  if (!text.startsWith('::')) return null;
  const end = text.indexOf('::', 2);
  if (end === -1) return null;
  const [name, rest] = split(text.slice(2, end), ' ');
  if (!isKnown(name)) return null;
  const properties = rest
    .split(',')
    .map((entry) => split(entry.trim(), '='))
    .filter(([key, value]) => key !== '' && value !== '')
    .map(([key, value]) => [key, unescapeText(value, { '%3A': ':', '%2C': ',' })]);
  return {
    name: name.toLowerCase(),
    properties: Object.fromEntries(properties),
    data: unescapeText(text.slice(end + 2), {}),
  };
}

function parseHashes(line: string, isKnown: IsKnown): RunnerCommand | null {
  const start = line.indexOf('##[');
  const end = start === -1 ? -1 : line.indexOf(']', start);
  if (end === -1) return null;
  const [name, rest] = split(line.slice(start + 3, end), ' ');
  if (!isKnown(name)) return null;
  const properties = rest
    .split(';')
    .map((entry) => split(entry.trim(), '='))
    .filter(([key, value]) => key !== '' && value !== '')
    .map(([key, value]) => [key, unescapeText(value, { '%3B': ';', '%5D': ']' })]);
  const data = unescapeText(line.slice(end + 1), { '%3B': ';', '%5D': ']' });
  return { name: name.toLowerCase(), properties: Object.fromEntries(properties), data };
}

/** `%25` last, so that an escaped percent sign never makes another escape. */
function unescapeText(text: string, more: Readonly<Record<string, string>>): string {
  let result = text;
  for (const [sequence, character] of Object.entries({ '%0D': '\r', '%0A': '\n', ...more, '%25': '%' })) {
    result = result.replaceAll(sequence, character);
  }
  return result;
}

function annotationOf({ name, properties, data }: RunnerCommand, workspace: string): readonly RunnerAnnotation[] {
  const level = LEVELS.find((candidate) => candidate === name);
  if (level === undefined) return [];
  const number = (key: string) => (/^\d+$/.test(properties[key] ?? '') ? Number(properties[key]) : null);
  const file = properties.file ?? null;
  const line = number('line') ?? number('endLine');
  const endLine = number('endLine') ?? line;
  const hasColumns = line !== null && line === endLine;
  return [
    {
      level,
      title: properties.title ?? null,
      message: data.slice(0, MESSAGE_LIMIT),
      file: file?.startsWith(`${workspace}/`) ? file.slice(workspace.length + 1) : file,
      line,
      endLine,
      column: hasColumns ? number('col') : null,
      endColumn: hasColumns ? number('endColumn') : null,
    },
  ];
}

function split(text: string, separator: string): readonly [string, string] {
  const at = text.indexOf(separator);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)];
}
