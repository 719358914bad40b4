import type { Finding } from './finding.js';

/**
 * What reading a text or a record gives: a value, or the findings that say why there is none.
 *
 * Vietnamese: kết quả đọc.
 *
 * @example
 * ```ts
 * import { parseNumber } from 'danvan/text';
 *
 * const result = parseNumber('1.327.453');
 * result.ok && result.value; //=> 1327453
 * ```
 *
 * @category Findings
 */
export type ParseResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly findings: readonly Finding[] };
