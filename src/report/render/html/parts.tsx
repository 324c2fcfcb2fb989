/** What every section of the page is made of. Untrusted text becomes harmless here; the library escapes it as HTML. */
import type { ComponentChildren } from 'preact';
import type { OperationKey } from '../../../model/api.ts';
import type { Location } from '../../../model/location.ts';
import type { Severity } from '../../../model/severity.ts';
import { encodePath } from '../../safe-text/encode-path.ts';
import { visibleText } from '../../safe-text/make-visible.ts';
import type { ApiView } from '../../view/view-apis.ts';
import { countOf } from '../../wording/count.ts';
import { operationName, placeName } from '../../wording/names.ts';
import { rulePage } from '../../wording/rule-page.ts';

export interface Links {
  /** Where files of head can be read; `null`: places are not links. */
  readonly blobs: string | null;
}

/** A sentence; what our messages quote in backticks stands as code. */
export function Text({ of, limit = 1000 }: { readonly of: string; readonly limit?: number }) {
  const pieces = visibleText(of, limit).split('`');
  // A stray backtick in a name only moves where code begins.
  return (
    <>{pieces.map((piece, index) => (index % 2 === 1 && index < pieces.length - 1 ? <code>{piece}</code> : piece))}</>
  );
}

/** A name out of a description: an operation, a file, an id. */
export function Name({ of }: { readonly of: string }) {
  return <code>{visibleText(of, 300)}</code>;
}

export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  return <b class={`badge ${severity}`}>{severity}</b>;
}

export function Mark({ of, kind = '' }: { readonly of: string; readonly kind?: string }) {
  return <span class={`mark ${kind}`.trim()}>{visibleText(of, 200)}</span>;
}

/** `file:line:column`, a link where we know what to link to. */
export function PlaceName({ at, links }: { readonly at: Location; readonly links: Links }) {
  const name = visibleText(placeName(at), 300);
  if (at.revision === 'base') return <span class="place">{name} (before)</span>;
  if (links.blobs === null) return <span class="place">{name}</span>;
  return (
    <a class="place" href={`${links.blobs}/${encodePath(at.file)}#L${at.line}`}>
      {name}
    </a>
  );
}

export function RuleLink({ rule }: { readonly rule: string }) {
  return (
    <a class="rule" href={rulePage(rule)}>
      {visibleText(rule, 200)}
    </a>
  );
}

/** An id that links can lead to, the same in every report that holds the finding. */
export function anchorOf(kind: 'f' | 'c', fingerprint: string): string {
  return `${kind}-${fingerprint.slice(0, 80).replace(/[^0-9A-Za-z]/g, '-')}`;
}

const keys = new WeakMap<readonly ApiView[], ReadonlyMap<string, string>>();

/** What the script calls an API: its ids are texts of descriptions, and attributes show nobody what they hold. */
export function apiKey(apis: readonly ApiView[], id: string): string {
  let known = keys.get(apis);
  if (known === undefined) {
    known = new Map(apis.map((api, index) => [api.id, String(index)]));
    keys.set(apis, known);
  }
  return known.get(id) ?? 'none';
}

/** `authentication`, as a title. */
export function titleOf(words: string): string {
  const text = words.replaceAll('-', ' ').replace(/^cors\b/, 'CORS');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export function Empty({ says }: { readonly says: string }) {
  return <p class="empty">{says}</p>;
}

interface ScrollProps {
  readonly says: string;
  readonly children: ComponentChildren;
}

/** A table that may be wider than the page. Without a tab stop nobody could scroll it by keyboard. */
export function Scroll({ says, children }: ScrollProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region has to take the focus (WCAG 2.1.1).
    <section class="scroll" aria-label={says} tabIndex={0}>
      {children}
    </section>
  );
}

interface ReachedProps<T> {
  readonly by: readonly T[];
  /** How many are named. */
  readonly shown: number;
  /** Says what stands behind a name. */
  readonly marks?: (reached: T) => ComponentChildren;
}

/** The operations that something reaches, where it is more than the one it is listed under. */
export function Reached<T extends OperationKey>({ by, shown, marks }: ReachedProps<T>) {
  if (by.length < 2) return null;
  const left = by.length - shown;
  return (
    <details class="more">
      <summary>Reaches {countOf(by.length, 'operation')}</summary>
      <ul class="places">
        {by.slice(0, shown).map((reached) => (
          <li>
            <Name of={operationName(reached)} />
            {marks?.(reached)}
          </li>
        ))}
        {left > 0 ? <li>and {left} more</li> : null}
      </ul>
    </details>
  );
}
