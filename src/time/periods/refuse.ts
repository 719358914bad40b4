import { flatError, type FactsOf, type ParseResult } from '#room/findings';
import type { timeFinding } from '../findings.js';

type Facts = FactsOf<typeof timeFinding>;

/** The result of reading a period that cannot be had. */
export const refuse = <Code extends keyof Facts>(
  code: Code,
  params: Facts[Code],
): ParseResult<never> => ({ ok: false, findings: [flatError(code, params)] });
