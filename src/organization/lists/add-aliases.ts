import { requireObject, type Finding } from '#room/findings';
import { type ListSource, type RejectedRow, readList } from '#room/text';
import { collectRows } from './collect-rows.js';
import { groupBy } from '#room/kit';
import { idInTree } from './unit-of-row.js';
import type { UnitInput } from '../unit/unit.js';
import { emptyCell } from './word-of-row.js';
import { organizationFinding } from '../findings.js';

/**
 * How a list of other names is read.
 *
 * Vietnamese: cách đọc danh sách tên gọi khác.
 *
 * @example
 * ```ts
 * import type { AliasOptions } from 'danvan/organization';
 *
 * const options: AliasOptions = { tree: '2024', file: 'aliases-2024.csv' };
 * ```
 *
 * @category Organization
 */
export interface AliasOptions {
  /** What stands before each code in the ids, as in {@link UnitRowOptions}. */
  readonly tree: string;
  /** What findings call the list. Defaults to `aliases`. */
  readonly file?: string | undefined;
  /** What the header calls the columns, where that is not their own name. */
  readonly columns?: { readonly [Name in 'code' | 'alias']?: string | undefined } | undefined;
}

/**
 * Units with the names added to them, and the rows that were not taken.
 *
 * Vietnamese: danh mục đơn vị có tên gọi khác.
 *
 * @example
 * ```ts
 * import type { AliasedUnits } from 'danvan/organization';
 *
 * const isWhole = ({ rejected }: AliasedUnits): boolean => rejected.length === 0;
 * ```
 *
 * @category Organization
 */
export interface AliasedUnits {
  /** The units with their further names. */
  readonly units: readonly UnitInput[];
  /** What was wrong with the rows. */
  readonly findings: readonly Finding[];
  /** The rows that were not used, as they were given. */
  readonly rejected: readonly RejectedRow[];
}

const withAliases = (unit: UnitInput, names: readonly string[]): UnitInput => ({
  ...unit,
  aliases: [...(unit.aliases ?? []), ...names],
});

/**
 * Adds a list of other spellings to units: the text of a CSV file, or rows.
 *
 * Vietnamese: tên gọi khác của đơn vị.
 *
 * Columns: `code` and `alias`. The given units are left untouched. Findings: those of
 * {@link parseCsv}, `text/missing-column`, `text/column-not-read`, `shape/missing-field`,
 * `organization/unknown-code`.
 *
 * @param units - The units as they were read.
 * @param source - The list of names.
 * @param options - The tree of the units.
 * @returns The units with their aliases; rows of an unknown unit are in `rejected`.
 *
 * @example
 * ```ts
 * import { addAliases } from 'danvan/organization';
 *
 * const units = [{ id: '2024/00712', name: 'thị trấn Phó Bảng' }];
 * const csv = 'code,alias\n00712,Thị trấn Phố Bảng';
 * const aliased = addAliases(units, csv, { tree: '2024' });
 * aliased.units[0]?.aliases; //=> ['Thị trấn Phố Bảng']
 * ```
 *
 * @category Organization
 */
export function addAliases(
  units: readonly UnitInput[],
  source: ListSource,
  options: AliasOptions,
): AliasedUnits {
  const list = readList<'code' | 'alias'>(source, {
    file: requireObject(options, 'options').file ?? 'aliases',
    required: ['code', 'alias'],
    headers: options.columns,
  });
  const ids = new Set(units.map(({ id }) => id));
  const { values, rejected, findings } = collectRows(list, (row) => {
    const code = row.text('code');
    const id = idInTree(options.tree, code);
    const wrong = [...emptyCell(row, 'code'), ...emptyCell(row, 'alias')];
    if (wrong.length > 0) return { ok: false, findings: wrong };
    if (ids.has(id)) return { ok: true, value: { id, name: row.text('alias') } };
    const unknown = organizationFinding('organization/unknown-code', { code }, row.place('code'));
    return { ok: false, findings: [unknown] };
  });
  const added = groupBy(values, ({ id }) => id);
  const aliased = units.map((unit) => {
    const names = added.get(unit.id)?.map(({ name }) => name);
    return names === undefined ? unit : withAliases(unit, names);
  });
  return { units: aliased, findings, rejected };
}
