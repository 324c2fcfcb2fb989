/** Loads what references reach: the root documents of one revision and, round by round, the files they name. */
import { isReferenceKey, resolvePath } from '../../knowledge/reference.ts';
import type { FileRefusal, FileSet, Revision, SourceFile } from '../../model/source-file.ts';
import type { Tree, TreeEntry } from '../../model/tree.ts';
import { decodeText } from './decode-text.ts';
import { parseJson } from './parse-json.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Parsed, ParseFault } from './parsed.ts';
import { share } from './share.ts';
import type { SourceText } from './source-text.ts';

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

  /** Reads files that are not loaded yet; what is no text is in `faults`. */
  async readTexts(paths: readonly string[]): Promise<ReadonlyMap<string, SourceText>> {
    const bytes = await this.tree.read(paths.filter((path) => this.isReadable(path)));
    const texts = new Map<string, SourceText>();
    for (const [path, content] of bytes) {
      const decoded = decodeText(content);
      if (decoded.content === undefined) {
        this.faults.set(path, [{ ...decoded.fault, severity: 'error', offset: null, endOffset: null }]);
      } else texts.set(path, decoded.content);
    }
    return texts;
  }

  private isReadable(path: string): boolean {
    const entry = this.entries.get(path);
    return entry !== undefined && entry.kind === 'file' && (entry.size ?? 0) <= MAXIMUM_FILE_SIZE;
  }

  /** Parses a text read by `readTexts`; `similarTo` names the base file whose equal parts are shared (same path by default). */
  parse(path: string, content: SourceText, similarTo = path): SourceFile | null {
    const known = this.files.get(path);
    if (known !== undefined) return known;
    const parsed = this.reuse(path, content) ?? this.parseFresh(path, content, similarTo);
    this.parses.set(path, parsed);
    if (parsed.faults.length > 0)
      this.faults.set(
        path,
        parsed.faults.map((fault) => ({ ...fault, line: null })),
      );
    this.contents.set(path, content);
    if (parsed.root === undefined) return null;
    const file = new LoadedFile(path, content, parsed, this);
    this.files.set(path, file);
    return file;
  }

  /** The parse of an equal file: in the other revision, under this or another name. */
  private reuse(path: string, content: SourceText): Parsed | null {
    const id = this.entries.get(path)?.id ?? null;
    if (id !== null) {
      const twin = this.counterpart?.parsedById(id);
      if (twin !== undefined) return twin;
    }
    const same = this.counterpart?.parses.get(path);
    return same !== undefined && this.counterpart?.contentOf(path)?.equals(content) === true ? same : null;
  }

  private readonly contents = new Map<string, SourceText>();

  /** The content of a file that was parsed, whether or not it had a value. */
  contentOf(path: string): SourceText | undefined {
    return this.contents.get(path);
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

  private parseFresh(path: string, content: SourceText, similarTo: string): Parsed {
    const base = this.counterpart?.parses.get(similarTo);
    const similar = base?.root === undefined ? null : base;
    const parsed = parseContent(path, content, similar);
    return similar === null || parsed.root === undefined
      ? parsed
      : { ...parsed, root: share(similar.root, parsed.root) };
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
export function parseContent(path: string, content: SourceText, similar: Parsed | null): Parsed {
  if (!/\.json$/i.test(path)) return parseYaml(content.text);
  const start = content.start().trimStart() === '' ? content.text : content.start();
  return /^\s*[{["]/.test(start) || start.trim() === '' ? parseJson(content, similar) : parseYaml(content.text);
}

/** A file whose text is decoded when somebody asks for it. */
class LoadedFile implements SourceFile {
  readonly path: string;
  readonly revision: Revision;
  readonly format: 'json' | 'yaml';
  readonly bytes: Uint8Array;
  readonly root: unknown;
  readonly layout: unknown;
  readonly references: ReadonlyMap<unknown, readonly string[]> | null;
  readonly isTree: boolean;
  readonly siblings: FileSet;
  readonly #content: SourceText;

  constructor(
    path: string,
    content: SourceText,
    { format, root, layout, isTree, references }: Parsed,
    files: LoadedFiles,
  ) {
    this.path = path;
    this.revision = files.revision;
    this.format = format;
    this.bytes = content.bytes;
    this.root = root;
    this.layout = layout;
    this.references = references;
    this.isTree = isTree;
    this.siblings = files;
    this.#content = content;
  }

  get text(): string {
    return this.#content.text;
  }
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

/** Paths of other files that any reference in the file names. Examples may name some too: reading one more file does no harm. */
function referencedPaths(file: SourceFile): ReadonlySet<string> {
  const paths = new Set<string>();
  const add = (reference: string): void => {
    if (reference.startsWith('#')) return;
    const hash = reference.indexOf('#');
    const path = resolvePath(file.path, hash === -1 ? reference : reference.slice(0, hash));
    if (typeof path === 'string') paths.add(path);
  };
  if (file.references !== null) {
    for (const references of file.references.values()) for (const reference of references) add(reference);
    return paths;
  }
  if (!/\$(?:ref|dynamicRef)["']?\s*:\s*["']?[^#"'\s]/.test(file.text)) return paths;
  const seen = new Set<object>();
  const visit = (value: object): void => {
    if (seen.has(value)) return;
    seen.add(value);
    for (const key of Object.keys(value)) {
      const item = (value as Record<string, unknown>)[key];
      if (typeof item === 'object' && item !== null) visit(item);
      else if (isReferenceKey(key) && typeof item === 'string') add(item);
    }
  };
  if (typeof file.root === 'object' && file.root !== null) visit(file.root);
  return paths;
}
