/** The inputs and outputs of the action as action.yml and the README show them, from the table of options. */
import { OUTPUTS } from '../action/report-outputs.ts';
import { OPTIONS, type Option } from '../options.ts';
import { renderTable } from './render-table.ts';

/** The text of action.yml with its inputs and outputs written anew; what stands around them stays. */
export function fillActionMetadata(text: string): string {
  const start = text.indexOf('inputs:\n');
  const end = text.indexOf('runs:\n');
  if (start === -1 || end < start) throw new Error('action.yml has no inputs or no runs.');
  return `${text.slice(0, start)}${renderInputs()}\n${renderOutputs()}\n${text.slice(end)}`;
}

/** The README's table of inputs. */
export function renderInputTable(): string {
  return renderTable(
    ['input', 'meaning'],
    inputs().map((option) => [`\`${option.input}\``, inputText(option)]),
  );
}

/** The README's table of outputs. */
export function renderOutputTable(): string {
  return renderTable(
    ['output', 'meaning'],
    Object.entries(OUTPUTS).map(([name, text]) => [`\`${name}\``, `${sentence(text)}.`]),
  );
}

function renderInputs(): string {
  const entries = inputs().map(({ input, ...option }) =>
    [
      `  ${input}:`,
      `    description: ${JSON.stringify(inputText(option))}`,
      '    required: false',
      ...(input === 'github-token' ? ['    default: ${{ github.token }}'] : []),
    ].join('\n'),
  );
  return `inputs:\n${entries.join('\n')}\n`;
}

function renderOutputs(): string {
  const entries = Object.entries(OUTPUTS).map(
    ([name, text]) => `  ${name}:\n    description: ${JSON.stringify(sentence(text))}`,
  );
  return `outputs:\n${entries.join('\n')}\n`;
}

function inputs(): readonly Option[] {
  const options: readonly Option[] = OPTIONS;
  return options.filter(({ input }) => input !== null);
}

/** What an input is for, how several values are given, and what holds without it. */
function inputText(option: Omit<Option, 'input'>): string {
  const repeat = option.type === 'list' ? ' One a line.' : '';
  return `${option.help}${repeat} Default: ${option.inputDefault ?? option.default}.`;
}

function sentence(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}
