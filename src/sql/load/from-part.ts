import { rejectedOf, type PartialAggregate, type RejectedObservation } from '#room/aggregation';
import type { Finding } from '#room/findings';

/** What a part says of its rows: those that were rejected, and all findings. */
export const fromPart = (
  part: PartialAggregate,
): {
  readonly rejected: readonly RejectedObservation[];
  readonly findings: readonly Finding[];
} => ({
  rejected: rejectedOf(part),
  findings: part.notes.flatMap(({ findings }) => findings),
});
