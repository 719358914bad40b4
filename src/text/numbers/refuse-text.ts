import { createFinding, type ParseResult } from '#room/findings';

type TextCode =
  | 'text/not-a-number'
  | 'text/ambiguous-number'
  | 'text/not-a-quantity'
  | 'text/not-a-date'
  | 'time/not-a-period';

/** A finding quotes no more of a text. */
const longestShown = 200;

const shown = (text: unknown): string => {
  if (typeof text === 'string') return text.slice(0, longestShown);
  return typeof text === 'object' || typeof text === 'function' ? typeof text : String(text);
};

/**
 * The result of reading a text that holds nothing of the kind.
 *
 * @internal
 */
export const refuseText = (code: TextCode, text: string): ParseResult<never> => ({
  ok: false,
  findings: [createFinding(code, { text: shown(text) })],
});
