import { requireObject, type Finding } from '#room/findings';
import { knownUnits, unknownUnits } from '#room/organization';
import { each, readRecords } from '#room/records';
import { approvalSchema, type Approval, type ApprovalInput } from './approval.js';

/**
 * Reads approvals as an app stores them; one that is wrong is left out and becomes a finding.
 *
 * Vietnamese: đọc các lần phê duyệt.
 *
 * Findings: `shape/*`, `records/repeated-record`, `organization/unknown-unit`.
 *
 * @param rows - The records, see {@link Approval}.
 * @param options - `known`: the units, a hierarchy or a register. Defaults to no check.
 * @returns The approvals in the order given, and the findings.
 *
 * @example
 * ```ts
 * import { readApprovals } from 'danvan/workflow';
 *
 * const row = { unit: 'tinh-a', form: 'bm-01', period: '2026-Q3', date: '2026-10-15' };
 * readApprovals([row]).values[0]?.waived; //=> []
 * ```
 *
 * @category Workflow
 */
export function readApprovals(
  rows: readonly ApprovalInput[],
  options: { readonly known?: Parameters<typeof knownUnits>[0] } = {},
): { readonly values: readonly Approval[]; readonly findings: readonly Finding[] } {
  const units = knownUnits(requireObject(options, 'options').known);
  const { values, findings } = readRecords<Approval>(rows, {
    list: 'approvals',
    schema: approvalSchema,
    check: ({ unit, waived }) => {
      const below = each(
        waived.map((waiver) => waiver.unit),
        'waived',
      );
      return unknownUnits([{ id: unit, path: ['unit'] }, ...below], units);
    },
  });
  return { values, findings };
}
