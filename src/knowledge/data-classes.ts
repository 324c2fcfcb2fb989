/** The classes of sensitive data that an operation takes in and gives out: names of parameters, and what bodies carry. */
import type { Api, MediaType, Operation } from '../model/api.ts';
import type { SensitiveClass } from '../model/sensitive-class.ts';
import { carriesData } from './carried-data.ts';
import { classifyName } from './sensitive.ts';

export interface DataClasses {
  readonly input: readonly SensitiveClass[];
  readonly output: readonly SensitiveClass[];
}

/** Sorted, each once. Doubtful names do not count; of the answers only successful ones do. */
export function dataClassesOf({ key, parameters, requestBody, responses }: Operation, api: Api): DataClasses {
  const named = parameters.flatMap(({ name }) => {
    const found = classifyName(name);
    return found === null || found.confidence === 'low' ? [] : [found.class];
  });
  const sent = [...named, ...carriedBy(requestBody?.content ?? [], api, 'request')];
  const answered = responses
    .filter(({ status }) => status.startsWith('2') || status === 'default')
    .flatMap(({ content }) => carriedBy(content, api, 'response'));
  // What our API sends to others is what leaves it.
  const [input, output] = key.kind === 'path' ? [sent, answered] : [answered, sent];
  return { input: [...new Set(input)].sort(), output: [...new Set(output)].sort() };
}

function carriedBy(
  content: readonly MediaType[],
  { dialect }: Api,
  flow: 'request' | 'response',
): readonly SensitiveClass[] {
  return content.flatMap(({ schema }) => (schema === null ? [] : [...carriesData(schema, dialect, flow)]));
}
