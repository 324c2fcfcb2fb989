/** Trouble that the user can mend: printed as message and hint, without a stack. Anything else thrown is our bug. */
export class UserError extends Error {
  /** Stable kebab-case code, listed in docs/troubleshooting.md. */
  readonly code: string;
  /** What to do next. */
  readonly hint: string | null;

  constructor(code: string, message: string, hint: string | null = null) {
    super(message);
    this.name = 'UserError';
    this.code = code;
    this.hint = hint;
  }
}
