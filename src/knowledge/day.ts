/** Days as `YYYY-MM-DD` texts: they compare as text, and these count between them. */

const MILLISECONDS = 86_400_000;

/** False for what is written like a day and is none (`2025-02-30`). */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // A day that does not exist becomes another one, or none.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The day that many days later; earlier for a negative number. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS).toISOString().slice(0, 10);
}

/** How many days lie between two; negative when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS);
}
