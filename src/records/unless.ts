import type { Finding, ParseResult } from '#room/findings';

/** A record, unless something keeps it from being one. */
export const unless = <Value>(wrong: readonly Finding[], value: Value): ParseResult<Value> =>
  wrong.length === 0 ? { ok: true, value } : { ok: false, findings: wrong };
