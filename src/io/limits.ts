/** How much is read at all. Larger things are reported, never loaded. */

/** The largest file whose bytes are read. The largest public API description has 13 MB. */
export const maximumFileBytes = 64 * 1024 * 1024;

/** The most entries that a folder outside git may have before we refuse to walk on. */
export const maximumEntries = 500_000;
