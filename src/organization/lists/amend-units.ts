import { requireObject, type Finding } from '#room/findings';
import { type ListSource, type RejectedRow, readList } from '#room/text';
import { amendUnit } from './amend-unit.js';
import { collectRows } from './collect-rows.js';
import { readAmendment } from './read-amendment.js';
import type { AmendmentColumn, AmendmentOptions, AmendmentRow, UnitChange } from './unit-change.js';
import type { UnitInput } from '../unit/unit.js';

/**
 * Units after their changes, with the changes made, and the rows that were not taken.
 *
 * Vietnamese: danh mục đơn vị đã cập nhật.
 *
 * @example
 * ```ts
 * import type { AmendedUnits } from 'danvan/organization';
 *
 * const count = ({ changes }: AmendedUnits): number => changes.length;
 * ```
 *
 * @category Organization
 */
export interface AmendedUnits {
  /** The units after the changes. */
  readonly units: readonly UnitInput[];
  /** What was changed, row after row. */
  readonly changes: readonly UnitChange[];
  /** What was wrong with the rows. */
  readonly findings: readonly Finding[];
  /** The rows that were not used, as they were given. */
  readonly rejected: readonly RejectedRow[];
}

const byDay = (a: AmendmentRow, b: AmendmentRow): number => {
  const [first, second] = [a.text('effective'), b.text('effective')];
  return first < second ? -1 : first > second ? 1 : 0;
};

/**
 * Applies a list of changes to units: the new value stands in the unit, the old one in its history.
 *
 * Vietnamese: cập nhật danh mục đơn vị.
 *
 * Columns: `effective` (the first day of the new value), `code`, `field` (`type` or `name`), `old`,
 * `new` and `basis`. Rows are taken in the order of their days. The given units are left untouched.
 * Findings: those of {@link parseCsv}, `text/missing-column`, `text/column-not-read`,
 * `text/not-a-date`, `shape/*`, `organization/unknown-code`, `organization/old-value-differs`,
 * `organization/end-before-start`.
 *
 * @param units - The units as they were read.
 * @param source - The list of changes: the text of a CSV file, or rows.
 * @param options - The tree of the units, and what the words for types mean.
 * @returns The units, and each row in `changes` or in `rejected`.
 *
 * @example
 * ```ts
 * import { amendUnits } from 'danvan/organization';
 * import { gsoTypes } from 'danvan/vietnam';
 *
 * const units = [{ id: '2025/75', name: 'tỉnh Đồng Nai', kind: 'province' }];
 * const csv = 'effective,code,field,old,new,basis\n2026-04-30,75,type,tinh,thanh_pho_tw,30/2026/QH16';
 * const amended = amendUnits(units, csv, { tree: '2025', types: gsoTypes });
 * amended.units[0]?.name; //=> 'thành phố Đồng Nai'
 * amended.units[0]?.history;
 * //=> [{ to: '2026-04-29', name: 'tỉnh Đồng Nai', kind: 'province' }]
 * ```
 *
 * @category Organization
 */
export function amendUnits(
  units: readonly UnitInput[],
  source: ListSource,
  options: AmendmentOptions,
): AmendedUnits {
  const list = readList<AmendmentColumn>(source, {
    file: requireObject(options, 'options').file ?? 'amendments',
    required: ['effective', 'code', 'field', 'old', 'new', 'basis'],
    headers: options.columns,
  });
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const rows = list.rows.toSorted(byDay);
  const { values, rejected, findings } = collectRows({ ...list, rows }, (row) => {
    const read = readAmendment(row, options);
    if (!read.ok) return read;
    const amended = amendUnit(byId, row, { change: read.value, types: options.types });
    if (!amended.ok) return amended;
    byId.set(read.value.unit, amended.value);
    return read;
  });
  return {
    units: units.map((unit) => byId.get(unit.id) ?? unit),
    changes: values,
    findings,
    rejected,
  };
}
