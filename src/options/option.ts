/** What an option is: its names at every door, what it may hold, what it is for. */

export type Command =
  | 'check'
  | 'diff'
  | 'lint'
  | 'score'
  | 'rules'
  | 'explain'
  | 'waive'
  | 'pack'
  | 'baseline'
  | 'init'
  | 'demo';

/** The last three are of `check` alone, two of them for other CI systems. */
export const FORMATS = ['text', 'json', 'sarif', 'markdown', 'junit', 'code-quality', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** What an option may hold; `value` is what help calls it. */
export type OptionType =
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'boolean' }
  | {
      readonly type: 'number';
      readonly minimum: number;
      readonly maximum: number;
      readonly integer?: true;
      readonly value: string;
    }
  | { readonly type: 'text'; readonly value: string }
  /** Given several times on a command line, one a line in an input. */
  | { readonly type: 'list'; readonly value: string }
  | { readonly type: 'date'; readonly value: string };

export type Option = OptionType & {
  readonly name: string;
  /** The flag without its dashes, and the commands that know it. */
  readonly flag: { readonly name: string; readonly commands: readonly Command[] } | null;
  readonly input: string | null;
  /** Where it stands in the configuration file. */
  readonly key: string | null;
  /** What holds without it, in words; the action may differ. */
  readonly default: string;
  readonly inputDefault?: string;
  readonly help: string;
};
