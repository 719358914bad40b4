import { flatError, type FactsOf, type ParseResult } from '#room/findings';
import type { textFinding } from '../findings.js';

type TextCode =
  'text/not-a-number' | 'text/ambiguous-number' | 'text/not-a-quantity' | 'text/not-a-date';

/** Nothing was read, and why. */
type Refused = Extract<ParseResult<never>, { readonly ok: false }>;

/** A finding quotes no more of a text. */
const longestShown = 200;

/** What was given where a text was expected: the text itself, or what kind of value it is. */
export const shownText = (text: unknown): string => {
  if (typeof text === 'string') return text.slice(0, longestShown);
  return typeof text === 'object' || typeof text === 'function' ? typeof text : String(text);
};

/**
 * The result of reading a text that holds nothing of the kind.
 *
 * @internal
 */
export const refuseText = (code: TextCode, text: string): Refused => ({
  ok: false,
  findings: [
    flatError(code, { text: shownText(text) } satisfies FactsOf<typeof textFinding>[TextCode]),
  ],
});

/** The same result, which says what kind of quantity was to be read. */
export const wanting = (wanted: 'percent' | 'money', refused: Refused): Refused => ({
  ok: false,
  findings: refused.findings.map((finding) =>
    finding.code === 'text/not-a-quantity'
      ? Object.freeze({ ...finding, params: Object.freeze({ ...finding.params, wanted }) })
      : finding,
  ),
});
