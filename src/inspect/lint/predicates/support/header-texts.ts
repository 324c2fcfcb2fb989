/** What a response header is said to hold: its only value, its default, its examples. */
import { enumeration, firstKeyword, viewSchema } from '../../../../knowledge/schema.ts';
import { child, childIfPresent, member, members } from '../../../../knowledge/value.ts';
import type { Header } from '../../../../model/api.ts';

export function headerTexts({ node, schema }: Header): ReadonlySet<string> {
  const values: unknown[] = [member(node.value, 'example'), member(node.value, 'x-example')];
  for (const [, example] of members(childIfPresent(node, 'examples') ?? child(node, 'examples')))
    values.push(member(example.value, 'value'));
  if (schema !== null) {
    const view = viewSchema(schema, '3.1');
    values.push(...[...(enumeration(view)?.values() ?? [])].map(({ value }) => value));
    for (const keyword of ['default', 'example']) values.push(firstKeyword(view, keyword)?.value);
  }
  return new Set(values.filter((value) => value !== undefined).map((value) => String(value).trim()));
}
