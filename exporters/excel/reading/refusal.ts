import type { Finding } from '#room/findings';

/** Thrown within a reading: the file gives no sheets, for one reason. Never leaves it. */
interface Refusal extends Error {
  readonly finding: Finding;
}

/** Leaves the reading, from however deep: the parser of XML calls us, and not we it. */
export function refuseFile(finding: Finding): never {
  throw Object.assign(new Error(finding.code), { finding });
}

/** Whether something that was caught is such a reason. */
export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && 'finding' in error;
