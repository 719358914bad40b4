import type * as z from 'zod/mini';
import type { Finding, ParseResult } from '#room/findings';
import { deepFreeze } from '#room/kit';
import { endsBeforeStart, organizationFinding, shownDays } from '#room/organization';
import { readRecord } from '#room/records';
import { checkColumns } from './check-columns.js';
import { checkRows } from './check-rows.js';
import { formSchema } from './form-schema.js';
import { madeChecks, partChecks } from './made-checks.js';
import { madeColumns } from './made-columns.js';
import type { StatisticalForm, StatisticalFormInput } from './statistical-form.js';

function checkDays({ from, to }: Pick<StatisticalForm, 'from' | 'to'>): readonly Finding[] {
  return endsBeforeStart({ from, to })
    ? [
        organizationFinding('organization/end-before-start', shownDays({ from, to }), {
          path: ['to'],
        }),
      ]
    : [];
}

/** A form of which the parts were read; every reason where it does not hold together. */
function madeForm(given: z.output<typeof formSchema>): ParseResult<StatisticalForm> {
  const { columns, findings: ofColumns } = madeColumns(given.columns);
  const { checks: printed, findings: ofChecks } = madeChecks(given.checks);
  const checks = [...printed, ...partChecks(columns, printed)];
  const wrong = [
    ...ofColumns,
    ...ofChecks,
    ...(ofColumns.length === 0 ? checkColumns(columns, printed) : []),
    ...checkRows(given.rows),
    ...checkDays(given),
  ];
  if (wrong.length > 0) return { ok: false, findings: wrong };
  return { ok: true, value: deepFreeze({ ...given, labels: given.labels ?? [], columns, checks }) };
}

/**
 * Reads a form from data: the record of a plain JSON file.
 *
 * Vietnamese: đọc khai báo biểu mẫu thống kê.
 *
 * A form that does not hold together is refused with all reasons. Findings:
 *
 * - `shape/*`, `forms/index-unreadable`, `forms/check-unreadable`, `organization/end-before-start`;
 * - columns: `forms/repeated-column`, `unknown-column`, `not-a-figure`, `carried-without-done`;
 * - formulas: `forms/formulas-in-ring`, `formula-not-printed`, `no-formula`;
 * - rows: `forms/repeated-row`, `unknown-row`, `rows-in-ring`.
 *
 * @param input - The record, see {@link StatisticalFormInput}.
 * @returns The form, frozen, or the findings.
 *
 * @example
 * ```ts
 * import { readFormDefinition } from 'danvan/forms';
 *
 * const columns = [{ index: '1=2+4', heading: 'Tổng số' }, { index: '2', heading: 'Nam' }];
 * const read = readFormDefinition({ id: 'members', title: 'Hội viên', columns });
 * read.ok ? [] : read.findings.map(({ code }) => code); //=> ['forms/unknown-column']
 * ```
 *
 * @category Forms
 */
export function readFormDefinition(input: StatisticalFormInput): ParseResult<StatisticalForm> {
  const read = readRecord(formSchema, input);
  return read.ok ? madeForm(read.value) : read;
}
