import type { Answer } from './messages.js';

/** An answer in JSON. */
export const said = (status: number, value: unknown): Answer => ({
  status,
  type: 'application/json; charset=utf-8',
  bytes: new TextEncoder().encode(JSON.stringify(value)),
});
