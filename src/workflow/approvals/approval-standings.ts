import { readable, requireList, requireObject, requireShape, type Finding } from '#room/findings';
import { asFrozen, deepFreeze } from '#room/kit';
import { descendantsOf } from '#room/organization';
import type { DataChanges } from '../changes/data-changes.js';
import { countsOf, diff } from '../changes/diff.js';
import { effective } from '../effective/effective.js';
import { workflowFinding } from '../findings.js';
import { endOf, momentSchema, startOf, type Moment } from '../submissions/moment.js';
import type { Approval } from './approval.js';
import type { ApprovalRecords } from './approval-records.js';

/**
 * An approval, and whether it still holds.
 *
 * Vietnamese: tình trạng phê duyệt.
 *
 * @example
 * ```ts
 * import type { ApprovalStanding } from 'danvan/workflow';
 *
 * const isOpen = ({ isReopened }: ApprovalStanding): boolean => isReopened;
 * ```
 *
 * @category Workflow
 */
export interface ApprovalStanding {
  /** The approval that it is about. */
  readonly approval: Approval;
  /** Whether figures below changed since, so that it has to be given anew. */
  readonly isReopened: boolean;
  /** What changed since, in the reports of the unit and of all below it. */
  readonly changes: DataChanges;
  /** `workflow/approval-reopened` with the number of figures; none while it holds. */
  readonly findings: readonly Finding[];
}

/** The moment whose figures an approval is of: all of its day, where it has no time. */
const momentOf = ({ date, time }: Approval): Moment =>
  time === undefined ? date : startOf({ date, time });

/** The last approval of each report up to a moment. */
function lastApprovals(approvals: readonly Approval[], at: Moment): readonly Approval[] {
  const end = endOf(at);
  const last = new Map<string, Approval>();
  for (const approval of approvals.toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1))) {
    const { unit, form, period } = approval;
    if (startOf(approval) <= end) last.set(JSON.stringify([unit, form, period]), approval);
  }
  return [...last.values()];
}

function standingOf(approval: Approval, records: ApprovalRecords, at: Moment): ApprovalStanding {
  const { unit, form, period, date } = approval;
  const { hierarchy, submissions, lifecycle } = records;
  const units = [unit, ...descendantsOf(hierarchy, unit).map(({ id }) => id)];
  const options = { lifecycle, scope: { forms: [form], periods: [period], units } };
  const before = effective(submissions, momentOf(approval), options);
  const changes = diff(before, effective(submissions, at, options));
  const facts = { form, changed: changes.count, approvedOn: date, ...countsOf(changes) };
  const place = { path: [], unit, period };
  const isReopened = changes.count > 0;
  const findings = isReopened ? [workflowFinding('workflow/approval-reopened', facts, place)] : [];
  return { approval: asFrozen(approval), isReopened, changes, findings };
}

/**
 * Which approvals still hold at a moment: a correction below an approved level reopens it, and every level
 * above.
 *
 * Vietnamese: tình trạng phê duyệt; mở lại khi số liệu cấp dưới thay đổi.
 *
 * Of each report the last approval is asked; giving it anew closes it again. Findings:
 * `workflow/approval-reopened`, which says how many figures changed.
 *
 * @param records - Approvals, submissions and who stands below whom.
 * @param at - A day, at its end, or a time of it.
 * @returns One standing for each report that was approved, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`; with `UNKNOWN_UNIT` where an approval names a
 * unit that is not in the hierarchy.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { approvalStandings } from 'danvan/workflow';
 *
 * const hierarchy = createHierarchy([{ id: 'tinh-a', name: 'tỉnh A' }]);
 * const approval = { unit: 'tinh-a', form: 'bm-01', period: '2026-Q3', date: '2026-10-15', waived: [] };
 * const records = { hierarchy, obligations: [], submissions: [], approvals: [approval] };
 * approvalStandings(records, '2026-12-31')[0]?.isReopened; //=> false
 * ```
 *
 * @category Workflow
 */
export function approvalStandings(
  records: ApprovalRecords,
  at: Moment,
): readonly ApprovalStanding[] {
  requireObject(records, 'records');
  requireShape(at, momentSchema, 'at');
  return readable('The records of approvals', () => {
    const approvals = requireList(records.approvals ?? [], 'approvals');
    return deepFreeze(lastApprovals(approvals, at).map((each) => standingOf(each, records, at)));
  });
}
