import { requireShape, type Finding } from '#room/findings';
import { readList, type ListSource, type RejectedRow } from '#room/text';
import { collectRows } from './collect-rows.js';
import { refuseRepeatedCodes } from './refuse-repeated-codes.js';
import { unitOfRow } from './unit-of-row.js';
import { unitRowShape, type UnitColumn, type UnitRowOptions } from './unit-row.js';
import type { UnitInput } from '../unit/unit.js';

/**
 * The units of a list, what was wrong with it, and the rows that were not taken.
 *
 * Vietnamese: kết quả đọc danh mục đơn vị.
 *
 * @example
 * ```ts
 * import type { UnitRows } from 'danvan/organization';
 *
 * const isWhole = ({ rejected }: UnitRows): boolean => rejected.length === 0;
 * ```
 *
 * @category Organization
 */
export interface UnitRows {
  /** The units that could be read, for a hierarchy or a register. */
  readonly values: readonly UnitInput[];
  /** @deprecated Use `values`. */
  readonly units: readonly UnitInput[];
  /** What was wrong with the rows. */
  readonly findings: readonly Finding[];
  /** The rows that were not used, as they were given. */
  readonly rejected: readonly RejectedRow[];
}

/**
 * Reads a list of units: the text of a CSV file, or rows.
 *
 * Vietnamese: đọc danh mục đơn vị hành chính.
 *
 * Columns: `code`, `name`, `type`, `level`, `parent`, and `from` and `to` where there are any (both
 * days included); `level` may be left out where the types tell it. A bare name is kept as the short
 * name of the unit, so that the word of the list finds it. A code stands once in a list; parents are looked for by the hierarchy or the
 * register that takes the units. Findings: those of {@link parseCsv}, `text/missing-column`,
 * `text/column-not-read`, `text/not-a-date`, `shape/*`, `organization/duplicate-code`,
 * `organization/end-before-start`.
 *
 * @param source - The list.
 * @param options - The tree that it describes, and what its words mean.
 * @returns Units to hand on; every row with an error is in `rejected`.
 *
 * @example
 * ```ts
 * import { readUnitRows } from 'danvan/organization';
 * import { gsoTypes } from 'danvan/vietnam';
 *
 * const csv = 'code,name,type,level,parent\n79,Hồ Chí Minh,thanh_pho_tw,1,\n26740,1,phuong,2,79';
 * const levels = { 1: 'province', 2: 'commune' };
 * const { values: units } = readUnitRows(csv, { tree: '2025', types: gsoTypes, levels });
 * units.map(({ id, name, parent }) => [id, name, parent]);
 * //=> [['2025/79', 'thành phố Hồ Chí Minh', undefined], ['2025/26740', 'phường 1', '2025/79']]
 * ```
 *
 * @category Organization
 */
export function readUnitRows(source: ListSource, options: UnitRowOptions): UnitRows {
  const { file = 'units', types } = requireShape(options, unitRowShape, 'options');
  const tellsLevel = Object.values(types).every(({ level }) => level !== undefined);
  const list = readList<UnitColumn>(source, {
    file,
    required: ['code', 'name', 'type', 'parent', ...(tellsLevel ? [] : (['level'] as const))],
    optional: ['from', 'to', ...(tellsLevel ? (['level'] as const) : [])],
    numbers: ['level'],
    headers: options.columns,
  });
  const firstRows = new Map<string, number>();
  const { values, rejected, findings } = collectRows(list, (row) => {
    const unit = unitOfRow(row, options);
    return unit.ok ? refuseRepeatedCodes(firstRows, row, unit) : unit;
  });
  return { values, units: values, findings, rejected };
}
