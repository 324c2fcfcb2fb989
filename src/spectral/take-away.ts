/**
 * Takes away what Node offers to every script and a ruleset never needs. The limits that hold are those of the process (its
 * permissions, its empty environment, its network); this only keeps honest code honest.
 */

const NAMES = [
  'fetch',
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
  'Request',
  'Response',
  'BroadcastChannel',
  'navigator',
];

export function takeAway(): void {
  for (const name of NAMES) Reflect.deleteProperty(globalThis, name);
}
