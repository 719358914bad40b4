import type { Finding } from '../findings/index.js';
import { readList, type ListRow } from '../text/read-list.js';
import type { ListSource, RejectedRow } from '../text/index.js';
import { collectRows } from './collect-rows.js';
import type { DaySpan } from './interval.js';
import { refuseRepeatedCodes } from './refuse-repeated-codes.js';
import { unitOfRow } from './unit-of-row.js';
import type { UnitTypes } from './unit-type.js';
import type { UnitInput } from './unit.js';

/**
 * The columns of a list of units.
 *
 * Term: cột của danh mục đơn vị.
 *
 * @example
 * ```ts
 * import type { UnitColumn } from 'danvan';
 *
 * const column: UnitColumn = 'parent';
 * ```
 *
 * @category Organization
 */
export type UnitColumn = 'code' | 'name' | 'type' | 'level' | 'parent' | 'from' | 'to';

/**
 * How a list of units is read.
 *
 * Term: cách đọc danh mục đơn vị.
 *
 * @example
 * ```ts
 * import type { UnitRowOptions } from 'danvan';
 * import { gsoTypes } from 'danvan/vietnam';
 *
 * const options: UnitRowOptions = {
 *   tree: '2025',
 *   types: gsoTypes,
 *   levels: { 1: 'province', 2: 'commune' },
 *   validity: { from: '2025-07-01' },
 * };
 * ```
 *
 * @category Organization
 */
export interface UnitRowOptions {
  /** Stands before each code in the ids, for a code is no identity: `2025` gives `2025/00712`. */
  readonly tree: string;
  /** What the words of the column `type` mean. */
  readonly types: UnitTypes;
  /** The id of the level for each word of the column `level`. */
  readonly levels: { readonly [word: string]: string };
  /** When the units are there, where no row says otherwise. Defaults to always. */
  readonly validity?: DaySpan | undefined;
  /** The id of the unit above the rows without a parent. Defaults to none. */
  readonly top?: string | undefined;
  /** Whose codes these are, where there are several lists. */
  readonly scheme?: string | undefined;
  /** What findings call the list. Defaults to `units`. */
  readonly file?: string | undefined;
  /** What the header calls the columns, where that is not their own name. */
  readonly columns?: { readonly [Name in UnitColumn]?: string | undefined } | undefined;
}

/** A row of a list of units. */
export type UnitRow = ListRow<UnitColumn>;

/**
 * The units of a list, what was wrong with it, and the rows that were not taken.
 *
 * Term: kết quả đọc danh mục đơn vị.
 *
 * @example
 * ```ts
 * import type { UnitRows } from 'danvan';
 *
 * const isWhole = ({ rejected }: UnitRows): boolean => rejected.length === 0;
 * ```
 *
 * @category Organization
 */
export interface UnitRows {
  readonly units: readonly UnitInput[];
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedRow[];
}

/**
 * Reads a list of units: the text of a CSV file, or rows.
 *
 * Term: đọc danh mục đơn vị hành chính. Columns: `code`, `name`, `type`, `level`, `parent`, and
 * `from` and `to` where there are any (both days included). A code stands once in a list; parents
 * are looked for by the hierarchy or the register that takes the units. Findings: those of
 * {@link parseCsv}, `text/missing-column`, `text/column-not-read`, `text/not-a-date`, `shape/*`,
 * `organization/duplicate-code`, `organization/end-before-start`.
 *
 * @param source - The list.
 * @param options - The tree that it describes, and what its words mean.
 * @returns Units to hand on; every row with an error is in `rejected`.
 *
 * @example
 * ```ts
 * import { readUnitRows } from 'danvan';
 * import { gsoTypes } from 'danvan/vietnam';
 *
 * const csv = 'code,name,type,level,parent\n79,Hồ Chí Minh,thanh_pho_tw,1,\n26740,1,phuong,2,79';
 * const levels = { 1: 'province', 2: 'commune' };
 * const { units } = readUnitRows(csv, { tree: '2025', types: gsoTypes, levels });
 * units.map(({ id, name, parent }) => [id, name, parent]);
 * //=> [['2025/79', 'thành phố Hồ Chí Minh', undefined], ['2025/26740', 'phường 1', '2025/79']]
 * ```
 *
 * @category Organization
 */
export function readUnitRows(source: ListSource, options: UnitRowOptions): UnitRows {
  const list = readList<UnitColumn>(source, {
    file: options.file ?? 'units',
    required: ['code', 'name', 'type', 'level', 'parent'],
    optional: ['from', 'to'],
    numbers: ['level'],
    headers: options.columns,
  });
  const firstRows = new Map<string, number>();
  const { values, rejected, findings } = collectRows(list, (row) => {
    const unit = unitOfRow(row, options);
    return unit.ok ? refuseRepeatedCodes(firstRows, row, unit) : unit;
  });
  return { units: values, findings, rejected };
}
