import {
  readable,
  requireList,
  requireObject,
  type Finding,
  type ParseResult,
} from '#room/findings';
import { readGiven } from '#room/records';
import { effective } from '../effective/effective.js';
import { isMissing } from '../figures/figure-value.js';
import { workflowFinding } from '../findings.js';
import { startOf } from '../submissions/moment.js';
import { approvalSchema, type Approval } from './approval.js';
import type { ApprovalRecords } from './approval-records.js';
import { approvalStandings } from './approval-standings.js';
import { obligedBelow, type ObligedChild } from './obliged-below.js';

type Why = 'nothing-accepted' | 'not-approved' | 'reopened' | undefined;

/** Tells why a unit below is not ready; nothing where it is. */
function createJudge(asked: Approval, records: ApprovalRecords): (child: ObligedChild) => Why {
  const { form, period, date, time } = asked;
  const at = time === undefined ? date : startOf({ date, time });
  const isOfReport = (one: { readonly form: string; readonly period: string }): boolean =>
    one.form === form && one.period === period;
  const approvals = (records.approvals ?? []).filter(isOfReport);
  const standings = approvalStandings({ ...records, approvals }, at);
  const byUnit = new Map(standings.map((each) => [each.approval.unit, each]));
  const scope = { forms: [form], periods: [period] };
  const { reports } = effective(records.submissions, at, { ...records, scope });
  const sent = reports.filter(({ figures }) => figures.some(({ value }) => !isMissing(value)));
  const heard = new Set(sent.map(({ unit }) => unit));
  return ({ unit, hasBelow }) => {
    if (!hasBelow) return heard.has(unit) ? undefined : 'nothing-accepted';
    const standing = byUnit.get(unit);
    if (standing === undefined) return 'not-approved';
    return standing.isReopened ? 'reopened' : undefined;
  };
}

function waiverFindings(asked: Approval, children: readonly ObligedChild[]): readonly Finding[] {
  const { unit, period, waived } = asked;
  const ids = new Set(children.map((child) => child.unit));
  return waived.flatMap((waiver, at): readonly Finding[] => {
    const place = { path: ['waived', at], unit, period };
    const facts = { child: waiver.unit };
    if (waiver.reason === '') {
      return [workflowFinding('workflow/waived-without-reason', facts, place)];
    }
    return ids.has(waiver.unit) ? [] : [workflowFinding('workflow/waived-in-vain', facts, place)];
  });
}

function approved(asked: Approval, records: ApprovalRecords) {
  const { unit, form, period, waived } = asked;
  const children = obligedBelow(asked, records.hierarchy, records.obligations);
  const whyNot = createJudge(asked, records);
  const excused = new Set(waived.map((waiver) => waiver.unit));
  const open = children
    .filter((child) => !excused.has(child.unit))
    .flatMap((child) => {
      const why = whyNot(child);
      const facts = { child: child.unit, form };
      const place = { path: ['unit'], unit, period };
      return why === undefined
        ? []
        : [workflowFinding('workflow/child-not-approved', { ...facts, why }, place)];
    });
  return [...open, ...waiverFindings(asked, children)];
}

/**
 * Approves the report of a unit, once all units below it that owe the report are ready.
 *
 * Vietnamese: phê duyệt báo cáo của một cấp.
 *
 * A unit without units below it is ready when its report is accepted. A unit with units below it
 * is ready when its own approval holds. Either may be waived with a reason. Of the units below
 * only the nearest that owe the report are asked. Findings: `shape/*`,
 * `workflow/child-not-approved`, `workflow/waived-without-reason`, `workflow/waived-in-vain`.
 *
 * @param asked - The approval that is asked for.
 * @param records - What it rests on.
 * @returns The approval, to be stored beside the others; or the errors that keep it back.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for records that are none.
 *
 * @example
 * ```ts
 * import { createHierarchy, periodOf } from 'danvan';
 * import { approve } from 'danvan/workflow';
 *
 * const hierarchy = createHierarchy([
 *   { id: 'tinh-a', name: 'tỉnh A' },
 *   { id: 'xa-a', name: 'xã A', parent: 'tinh-a' },
 * ]);
 * const report = { form: 'bm-01', period: periodOf('2026-Q3') };
 * const records = { hierarchy, obligations: [{ ...report, unit: 'xa-a' }], submissions: [] };
 * const asked = { unit: 'tinh-a', form: 'bm-01', period: '2026-Q3', date: '2026-10-15' };
 * approve({ ...asked, waived: [] }, records).ok; //=> false
 * approve({ ...asked, waived: [{ unit: 'xa-a', reason: 'bị bão số 5, gửi sau' }] }, records).ok; //=> true
 * ```
 *
 * @category Workflow
 */
export function approve(asked: Approval, records: ApprovalRecords): ParseResult<Approval> {
  const read = readGiven<Approval>(approvalSchema, () => asked, ['approval']);
  if (!read.ok) return read;
  return readable('The records of an approval', () => {
    requireList(requireObject(records, 'records').obligations, 'obligations');
    const findings = approved(read.value, records);
    const isReady = findings.every(({ severity }) => severity !== 'error');
    return isReady ? read : { ok: false, findings };
  });
}
