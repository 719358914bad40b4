import {
  rejectedOf,
  type PartialAggregate,
  type PushedContext,
  type RejectedObservation,
} from '#room/aggregation';
import { withNames, type Finding } from '#room/findings';

/** What a part says of its rows: those that were rejected, and all findings, with the names of what they speak of. */
export const fromPart = (
  part: PartialAggregate,
  { nameOf }: Pick<PushedContext, 'nameOf'>,
): {
  readonly rejected: readonly RejectedObservation[];
  readonly findings: readonly Finding[];
} => ({
  rejected: rejectedOf(part),
  findings: withNames(
    part.notes.flatMap(({ findings }) => findings),
    nameOf,
  ),
});
