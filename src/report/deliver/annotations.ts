/** Sends annotations to GitHub by workflow commands on standard output. */
import { type Annotation, annotationCommand } from '../render/annotation-command.ts';
import type { Print } from './ports.ts';

/** One command a line. */
export function deliverAnnotations(annotations: readonly Annotation[], print: Print): void {
  for (const annotation of annotations) print(`${annotationCommand(annotation)}\n`);
}
