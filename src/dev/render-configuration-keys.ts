/** The table of a file's keys (a shape) → a Markdown table. */
import type { Shape } from '../knowledge/shape.ts';
import { renderTable } from './render-table.ts';

/** One row a key, nested ones with their path. */
export function renderConfigurationKeys(shape: Shape): string {
  return renderTable(['Key', 'Value', 'Meaning'], rowsOf(shape, ''));
}

function rowsOf(shape: Shape, prefix: string): readonly (readonly string[])[] {
  if (shape.type === 'list') return rowsOf(shape.items, `${prefix}[]`);
  if (shape.type !== 'mapping') return [];
  return Object.entries(shape.members).flatMap(([name, member]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`;
    const meaning = `${member.required ? 'Required. ' : ''}${member.help ?? ''}`;
    return [[`\`${path}\``, describeValue(member), meaning], ...rowsOf(member, path)];
  });
}

function describeValue(shape: Shape): string {
  switch (shape.type) {
    case 'choice':
      return shape.values.map((value) => `\`${value}\``).join(' ');
    case 'number':
      return `number from ${shape.minimum} to ${shape.maximum}`;
    case 'boolean':
      return '`true` `false`';
    case 'list':
      return shape.items.type === 'mapping' ? 'list of entries' : `list of: ${describeValue(shape.items)}`;
    case 'name':
      return `id of a ${shape.of}`;
    case 'text':
      return 'text';
    default:
      return 'mapping';
  }
}
