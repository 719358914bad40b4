import { type Finding, findingsFromZod } from '#room/findings';
import { dueDateOf } from './due-date-of.js';
import type { DueRule } from './due-rule.js';
import { extensionSchema, type Extension } from './extension.js';
import type { HolidayTable } from './holiday-table.js';
import type { Period } from '../periods/period.js';
import { timeFinding } from '../findings.js';

/**
 * What extensions are checked against.
 *
 * Vietnamese: căn cứ kiểm tra gia hạn.
 *
 * @example
 * ```ts
 * import { periodOf, type ExtensionsContext } from 'danvan';
 *
 * const onePeriod: ExtensionsContext['periods'] = [periodOf('2026-08')];
 * ```
 *
 * @category Time
 */
export interface ExtensionsContext {
  readonly units: readonly string[];
  readonly periods: readonly Period[];
  readonly rule: DueRule;
  readonly holidays: HolidayTable;
}

function wrongIn(row: Extension, index: number, known: ExtensionsContext): readonly Finding[] {
  const { unit, due } = row;
  const place = { path: ['extensions', index], unit, period: row.period };
  const period = known.periods.find(({ id }) => id === row.period);
  if (!known.units.includes(unit)) {
    return [timeFinding('time/extension-of-unknown-unit', { unit }, place)];
  }
  if (!period) return [timeFinding('time/not-a-period', { text: row.period }, place)];
  const regular = dueDateOf(period, known.rule, known);
  return due < regular
    ? [timeFinding('time/extension-too-early', { unit, due, regular }, place)]
    : [];
}

/**
 * Reads extensions; a row that is wrong is left out and becomes a finding.
 *
 * Vietnamese: gia hạn.
 *
 * Findings: `shape/*`, `time/extension-of-unknown-unit`, `time/not-a-period`,
 * `time/extension-too-early`.
 *
 * @param rows - The rows, see {@link Extension}.
 * @param known - The ids of the `units`, the `periods` that can be extended, and the `rule` and
 * `holidays` that give the regular due date.
 * @returns The extensions and the findings.
 *
 * @example
 * ```ts
 * import { dueRuleSchema, periodOf, readExtensions, readHolidayTable } from 'danvan';
 *
 * const rule = dueRuleSchema.parse({ id: 'monthly', kind: 'day-of-month', day: 15 });
 * const known = { units: ['xa-a'], periods: [periodOf('2026-08')], rule };
 * const rows = [{ unit: 'xa-b', period: '2026-08', due: '2026-08-31', reason: 'bão' }];
 * const read = readExtensions(rows, { ...known, holidays: readHolidayTable({}).table });
 * read.findings.map(({ code }) => code); //=> ['time/extension-of-unknown-unit']
 * ```
 *
 * @category Time
 */
export function readExtensions(
  rows: readonly unknown[],
  known: ExtensionsContext,
): { readonly extensions: readonly Extension[]; readonly findings: readonly Finding[] } {
  const extensions: Extension[] = [];
  const findings: Finding[] = [];
  rows.forEach((row, index) => {
    const read = extensionSchema.safeParse(row, { reportInput: true });
    const wrong = read.success
      ? wrongIn(read.data, index, known)
      : findingsFromZod(read.error.issues, { path: ['extensions', index] });
    findings.push(...wrong);
    if (read.success && wrong.length === 0) extensions.push(Object.freeze(read.data));
  });
  return { extensions, findings };
}
