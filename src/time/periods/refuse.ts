import {
  createFinding,
  type FindingCode,
  type FindingParams,
  type ParseResult,
} from '#room/findings';

/** The result of reading a period that cannot be had. */
export const refuse = <Code extends FindingCode>(
  code: Code,
  params: FindingParams[Code],
): ParseResult<never> => ({ ok: false, findings: [createFinding(code, params)] });
