/** HTTP methods by what they do to stored data. */

/** The methods that some version of OpenAPI has a field for. */
export const STANDARD_METHODS: ReadonlySet<string> = new Set(
  'GET PUT POST DELETE OPTIONS HEAD PATCH TRACE QUERY'.split(' '),
);

/** Methods that change nothing (RFC 9110 §9.2.1, QUERY by its draft). */
const READS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY']);

/** True for methods that may change something; of a method that nobody knows it has to be expected. */
export function isWrite(method: string): boolean {
  return !READS.has(method);
}
