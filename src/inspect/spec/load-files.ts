/** Loads what references reach: the root documents of one revision and, round by round, the files they name. */
import { resolvePath } from '../../knowledge/reference.ts';
import type { FileRefusal, FileSet, Revision, SourceFile } from '../../model/source-file.ts';
import type { Tree, TreeEntry } from '../../model/tree.ts';
import { decodeText } from './decode-text.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Parsed, ParseFault } from './parsed.ts';
import { share } from './share.ts';

/** Bytes of one file; larger ones are refused. */
export const MAXIMUM_FILE_SIZE = 64 * 1024 * 1024;

export interface FileFault extends Omit<ParseFault, 'offset' | 'endOffset'> {
  readonly line: number | null;
  readonly offset: number | null;
  readonly endOffset: number | null;
}

/** The files of one revision; knows what is there, and parses each file once. */
export class LoadedFiles implements FileSet {
  readonly revision: Revision;
  readonly entries: ReadonlyMap<string, TreeEntry>;
  readonly faults = new Map<string, readonly FileFault[]>();
  private readonly tree: Tree;
  private readonly folders: ReadonlySet<string>;
  private readonly files = new Map<string, SourceFile>();
  private readonly parses = new Map<string, Parsed>();
  /** The base revision, whose equal files and parts are shared. */
  private readonly counterpart: LoadedFiles | null;

  constructor(revision: Revision, tree: Tree, entries: readonly TreeEntry[], counterpart: LoadedFiles | null) {
    this.revision = revision;
    this.tree = tree;
    this.entries = new Map(entries.map((entry) => [entry.path, entry]));
    this.folders = foldersOf(entries);
    this.counterpart = counterpart;
  }

  get(path: string): SourceFile | undefined {
    return this.files.get(path);
  }

  refusal(path: string): FileRefusal | undefined {
    const entry = this.entries.get(path);
    if (entry === undefined) return this.folders.has(path) || path === '' ? 'directory' : undefined;
    if (entry.kind === 'symbolic-link') return 'symbolic-link';
    return (entry.size ?? 0) > MAXIMUM_FILE_SIZE ? 'too-large' : 'unreadable';
  }

  /** Reads and decodes files that are not loaded yet; what cannot be decoded is in `faults`. */
  async readTexts(paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const bytes = await this.tree.read(paths.filter((path) => this.isReadable(path)));
    const texts = new Map<string, string>();
    for (const [path, content] of bytes) {
      const decoded = decodeText(content);
      if (decoded.text === undefined) {
        this.faults.set(path, [{ ...decoded.fault, severity: 'error', offset: null, endOffset: null }]);
      } else texts.set(path, decoded.text);
    }
    return texts;
  }

  private isReadable(path: string): boolean {
    const entry = this.entries.get(path);
    return entry !== undefined && entry.kind === 'file' && (entry.size ?? 0) <= MAXIMUM_FILE_SIZE;
  }

  /** Parses a text read by `readTexts`; `similarTo` names the base file whose equal parts are shared (same path by default). */
  parse(path: string, text: string, similarTo = path): SourceFile | null {
    const known = this.files.get(path);
    if (known !== undefined) return known;
    const parsed = this.reuse(path, text) ?? this.parseFresh(path, text, similarTo);
    this.parses.set(path, parsed);
    if (parsed.faults.length > 0)
      this.faults.set(
        path,
        parsed.faults.map((fault) => ({ ...fault, line: null })),
      );
    if (parsed.root === undefined) {
      this.brokenTexts.set(path, text);
      return null;
    }
    const file: SourceFile = {
      path,
      revision: this.revision,
      format: parsed.format,
      text,
      root: parsed.root,
      layout: parsed.layout,
      siblings: this,
    };
    this.files.set(path, file);
    return file;
  }

  /** The parse of an equal file: in the other revision, under this or another name. */
  private reuse(path: string, text: string): Parsed | null {
    const id = this.entries.get(path)?.id ?? null;
    if (id !== null) {
      const twin = this.counterpart?.parsedById(id);
      if (twin !== undefined) return twin;
    }
    const same = this.counterpart?.parses.get(path);
    return same !== undefined && this.counterpart?.textOf(path) === text ? same : null;
  }

  private readonly brokenTexts = new Map<string, string>();

  /** The text of a file that was parsed, whether or not it had a value. */
  textOf(path: string): string | undefined {
    return this.files.get(path)?.text ?? this.brokenTexts.get(path);
  }

  private byId: Map<string, Parsed> | null = null;

  private parsedById(id: string): Parsed | undefined {
    if (this.byId === null) {
      this.byId = new Map();
      for (const [path, parsed] of this.parses) {
        const known = this.entries.get(path)?.id;
        if (known !== null && known !== undefined) this.byId.set(known, parsed);
      }
    }
    return this.byId.get(id);
  }

  private parseFresh(path: string, text: string, similarTo: string): Parsed {
    const parsed = parseText(path, text);
    const base = this.counterpart?.files.get(similarTo);
    return base === undefined || parsed.root === undefined
      ? parsed
      : { ...parsed, root: share(base.root, parsed.root) };
  }

  /** Loads every file of the tree that references of the loaded files name, and what those name, until nothing is new. */
  async loadReferenced(): Promise<void> {
    const looked = new Set<string>();
    for (;;) {
      const wanted = new Set<string>();
      for (const file of this.files.values()) {
        if (looked.has(file.path)) continue;
        looked.add(file.path);
        for (const path of referencedPaths(file))
          if (!this.files.has(path) && !this.faults.has(path) && this.isReadable(path)) wanted.add(path);
      }
      if (wanted.size === 0) return;
      const texts = await this.readTexts([...wanted].sort());
      for (const [path, text] of texts) this.parse(path, text);
    }
  }
}

/** By content, not by name: text that starts as JSON is held to JSON's rules only under a JSON name. */
export function parseText(path: string, text: string): Parsed {
  if (!/\.json$/i.test(path)) return parseYaml(text);
  return /^\s*[{["]/.test(text) || text.trim() === '' ? parseJson(text) : parseYaml(text);
}

function foldersOf(entries: readonly TreeEntry[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const { path } of entries) {
    for (let slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      const folder = path.slice(0, slash);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

/** Paths of other files that any `$ref` in the file names. Examples may name some too: reading one more file does no harm. */
function referencedPaths(file: SourceFile): ReadonlySet<string> {
  const paths = new Set<string>();
  if (!/\$ref["']?\s*:\s*["']?[^#"'\s]/.test(file.text)) return paths;
  const seen = new Set<object>();
  const visit = (value: object): void => {
    if (seen.has(value)) return;
    seen.add(value);
    for (const key of Object.keys(value)) {
      const item = (value as Record<string, unknown>)[key];
      if (typeof item === 'object' && item !== null) visit(item);
      else if (key === '$ref' && typeof item === 'string' && !item.startsWith('#')) {
        const hash = item.indexOf('#');
        const path = resolvePath(file.path, hash === -1 ? item : item.slice(0, hash));
        if (typeof path === 'string') paths.add(path);
      }
    }
  };
  if (typeof file.root === 'object' && file.root !== null) visit(file.root);
  return paths;
}
