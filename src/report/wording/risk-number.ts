/** Rounds risk for display, to one decimal; numbers in JSON stay as they are. */

/** `31.5`; `none` for a side that does not exist. */
export function riskNumber(score: number | null): string {
  return score === null ? 'none' : oneDecimal(score);
}

/** `+21.3`, `-4.0`, `0.0`. */
export function riskDelta(delta: number): string {
  const text = oneDecimal(delta);
  return Number(text) > 0 ? `+${text}` : text;
}

function oneDecimal(value: number): string {
  const text = value.toFixed(1);
  return text === '-0.0' ? '0.0' : text;
}
