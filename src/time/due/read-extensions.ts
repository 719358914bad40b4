import { timeFinding } from '../findings.js';
import * as z from 'zod/mini';
import { requireShape, type Finding, object } from '#room/findings';
import { readRecords } from '#room/records';
import { dueDateOf } from './due-date-of.js';
import { dueRuleSchema, type DueRule } from './due-rule.js';
import { extensionSchema, type Extension } from './extension.js';
import { holidayTableShape, type HolidayTable } from './holiday-table.js';
import { periodShape } from '../periods/period-shape.js';
import type { Period } from '../periods/period.js';

/**
 * What extensions are checked against.
 *
 * Vietnamese: căn cứ kiểm tra gia hạn.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import type { ExtensionsContext } from 'danvan/time';
 *
 * const onePeriod: ExtensionsContext['periods'] = [periodOf('2026-08')];
 * ```
 *
 * @category Time
 */
export interface ExtensionsContext {
  /** Ids of the units that owe reports. */
  readonly units: readonly string[];
  /** The periods that reports are about. */
  readonly periods: readonly Period[];
  /** The rule of the regular due date, which an extension must not undercut. */
  readonly rule: DueRule;
  /** The days that are no working days. */
  readonly holidays: HolidayTable;
}

const contextShape = object({
  units: z.array(z.string()),
  periods: z.array(periodShape),
  rule: dueRuleSchema,
  holidays: holidayTableShape,
});

/** Says what keeps an extension from being one. */
function extensionCheck(known: ExtensionsContext): (row: Extension) => readonly Finding[] {
  const { units, periods } = requireShape(known, contextShape, 'known');
  const ids = new Set(units);
  const byId = new Map(periods.map((period) => [period.id, period]));
  return ({ unit, due, period: id }) => {
    const place = { unit, period: id };
    const period = byId.get(id);
    if (!ids.has(unit)) return [timeFinding('time/extension-of-unknown-unit', { unit }, place)];
    if (!period) return [timeFinding('time/not-a-period', { text: id, wanted: 'given' }, place)];
    const regular = dueDateOf(period, known.rule, known);
    return due < regular
      ? [timeFinding('time/extension-too-early', { unit, due, regular }, place)]
      : [];
  };
}

/**
 * Reads extensions; a row that is wrong is left out and becomes a finding.
 *
 * Vietnamese: gia hạn.
 *
 * Findings: `shape/*`, `time/extension-of-unknown-unit`, `time/not-a-period`,
 * `time/extension-too-early`, `records/repeated-record`.
 *
 * @param rows - The rows, see {@link Extension}.
 * @param known - The ids of the `units`, the `periods` that can be extended, and the `rule` and
 * `holidays` that give the regular due date.
 * @returns The extensions and the findings.
 *
 * @example
 * ```ts
 * import { periodOf } from 'danvan';
 * import { dueRuleSchema } from 'danvan/schemas';
 * import { readExtensions, readHolidayTable } from 'danvan/time';
 *
 * const rule = dueRuleSchema.parse({ id: 'monthly', kind: 'day-of-month', day: 15 });
 * const known = { units: ['xa-a'], periods: [periodOf('2026-08')], rule };
 * const rows = [{ unit: 'xa-b', period: '2026-08', due: '2026-08-31', reason: 'bão' }];
 * const read = readExtensions(rows, { ...known, holidays: readHolidayTable({}).value });
 * read.findings.map(({ code }) => code); //=> ['time/extension-of-unknown-unit']
 * ```
 *
 * @category Time
 */
export function readExtensions(
  rows: readonly Extension[],
  known: ExtensionsContext,
): {
  /** Those that could be read, in the order given. */
  readonly values: readonly Extension[];
  /** @deprecated Use `values`. */
  readonly extensions: readonly Extension[];
  readonly findings: readonly Finding[];
} {
  const wrongIn = extensionCheck(known);
  const { values, findings } = readRecords<Extension, Extension>(rows, {
    list: 'extensions',
    schema: extensionSchema,
    finish: (row) => {
      const wrong = wrongIn(row);
      return wrong.length === 0 ? { ok: true, value: row } : { ok: false, findings: wrong };
    },
  });
  return { values, extensions: values, findings };
}
