/** The only clock of the product. */

/** The date in UTC; every report prints it. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
