/** Words for the parts of an operation inside subjects, stable under renamed path parameters, and a bound on length. */
import { operationSubject, subjectBelow } from '../../knowledge/subject.ts';
import type { Header, MediaType, Operation, Parameter, Response } from '../../model/api.ts';

/** `parameter query limit`; a path parameter is named by its position, since its name is free. */
export function parameterDetail(operation: Operation, parameter: Parameter): string {
  if (parameter.in !== 'path') return `parameter ${parameter.in} ${parameter.name}`;
  const before = operation.key.path.split(`{${parameter.name}}`, 1)[0] as string;
  const position = before.length === operation.key.path.length ? parameter.name : String(before.split('{').length);
  return `parameter path ${position}`;
}

export function requestDetail(mediaType: MediaType): string {
  return `request ${mediaType.name}`;
}

export function responseDetail(response: Response): string {
  return `response ${response.status}`;
}

export function responseContentDetail(response: Response, mediaType: MediaType): string {
  return `response ${response.status} ${mediaType.name}`;
}

export function headerDetail(response: Response, header: Header): string {
  return `response ${response.status} header ${header.name.toLowerCase()}`;
}

/** A part of an operation as a subject. */
export function partSubject(operation: Operation, detail: string): string {
  return shortenSubject(subjectBelow(operationSubject(operation.key), detail));
}

const MAXIMUM_LENGTH = 500;

/** Keeps both ends of a very long subject and a digest of the whole: thousands of nested levels must not fill the memory. */
export function shortenSubject(text: string): string {
  if (text.length <= MAXIMUM_LENGTH) return text;
  return [text.slice(0, 200), '…', digest(text), '…', text.slice(-200)].join('');
}

/** FNV-1a (32 bits) twice with different seeds: told apart well enough, and the same everywhere. */
function digest(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x01234567;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    first = Math.imul(first ^ code, 0x01000193);
    second = Math.imul(second ^ code, 0x01000197);
  }
  return (first >>> 0).toString(16).padStart(8, '0') + (second >>> 0).toString(16).padStart(8, '0');
}
