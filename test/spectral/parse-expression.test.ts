/** What a `given` of data may say, and that our own evaluation selects what Spectral's does. */
import { describe, expect, test } from 'vitest';
import { evaluateExpression } from '../../src/spectral/evaluate-expression.ts';
import { fieldFault, parseExpression } from '../../src/spectral/parse-expression.ts';

describe('expressions of public rulesets are allowed', () => {
  test.each([
    '$',
    '$.paths[*][get,put,post]',
    '$..[?(@ && @.type=="string" && !@.enum)]',
    "$.paths..parameters[?(@.in == 'path')].schema",
    '$.paths..parameters[*][?(@property === "name" && (@ === "id" || @.match(/(_id|Id|-id)$/)))]^.schema',
    '$.paths[?(!@property.match(/well-known/ig))][post,put]',
    '$.components.schemas[*]~',
    "$['x-api-id']",
    '#OperationObject[?(/^get/i.test(@property))].responses',
    '$.servers[0:2].url',
    "$.tags[?(@.name.length > 3 || @['x-hidden'] === true)]",
    '$..@string()',
  ])('%s', (expression) => {
    expect(parseExpression(expression)).not.toHaveProperty('fault');
  });
});

describe('expressions that could do more are not', () => {
  test.each([
    "$..[?(@.constructor.constructor('return process')())]",
    "$..[?(@['constructor']['constructor']('return process')())]",
    "$..[?(@.match.constructor('return 1')())]",
    "$.info[?(@['con' + 'structor'])]",
    "$.info[?(@['\\x63onstructor'])]",
    '$.info[?(@[@property])]',
    '$.info[?(process.exit())]',
    '$.info[?(this.x)]',
    '$.info[?(@.x = 1)]',
    '$.info[?(@.x, 1)]',
    '$.info[?((() => 1)())]',
    '$.info[(@.length-1)]',
    '$.info[?(`x`)]',
    '$.info.__proto__',
    "$.info['prototype']",
    '$.info[?(@.match(@.pattern))]',
    '$.info[?(@.replace("a", "b"))]',
    `$.${'a'.repeat(3000)}`,
    'info',
  ])('%s', (expression) => {
    expect(parseExpression(expression)).toHaveProperty('fault');
  });

  test('nor fields that filter', () => {
    expect(fieldFault('info.contact')).toBeNull();
    expect(fieldFault('@key')).toBeNull();
    expect(fieldFault("tags[0]['name']")).toBeNull();
    expect(fieldFault('$.a.b')).toBeNull();
    expect(fieldFault('$..[?(@.x)]')).not.toBeNull();
    expect(fieldFault('a.constructor')).not.toBeNull();
  });
});

describe('evaluation', () => {
  const root = {
    info: { title: 'Shop' },
    list: [{ name: 'user_id', in: 'path', schema: 1 }, { name: { not: 'text' } }, { name: 'page', in: 'query' }],
    'x-y': { a: 1, b: [2, 3] },
  };
  const select = (expression: string): readonly string[] => {
    const parsed = parseExpression(expression);
    if ('fault' in parsed) throw new Error(parsed.fault);
    const found: string[] = [];
    evaluateExpression(root, parsed.steps, ({ path }) => found.push(path.join('/')));
    return found;
  };

  test.each([
    ['$', ['']],
    ['$.info.title', ['info/title']],
    ["$['x-y'].b[*]", ['x-y/b/0', 'x-y/b/1']],
    ['$..name', ['list/0/name', 'list/1/name', 'list/2/name']],
    ['$.list[?(@.in)]', ['list/0', 'list/2']],
    ['$.list[*][?(@property === "name" && @.match(/_id$/))]^.schema', ['list/0/schema']],
    ['$.list[0:1].in', ['list/0/in']],
    ['$.list[?(@.in != "path" && !(@.name == "page"))]', ['list/1']],
    ['$.nothing..x', []],
  ])('%s', (expression, expected) => {
    expect(select(expression)).toEqual(expected);
  });
});
