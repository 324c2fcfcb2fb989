/** What a sink needs of the outside world, so that no sink opens a file or finds a variable by itself. */

/** Adds to the end of a file that the runner made. */
export type AppendFile = (path: string, text: string) => Promise<void>;

/** Prints text as it is. */
export type Print = (text: string) => void;
