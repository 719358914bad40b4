import * as z from 'zod/mini';
import { requireShape, type Finding, object } from '#room/findings';
import { type ListSource, type RejectedRow, readList } from '#room/text';
import type { CalendarDate } from '#room/time';
import { readEdges } from './read-edges.js';
import type { SuccessionColumn } from './list-edge.js';
import { successionsOfEdges } from './successions-of-edges.js';
import type { SuccessionInput } from '../register/succession.js';

/**
 * How a list of old and new codes is read.
 *
 * Vietnamese: cách đọc bảng chuyển đổi đơn vị.
 *
 * @example
 * ```ts
 * import type { SuccessionRowOptions } from 'danvan/organization';
 *
 * const options: SuccessionRowOptions = {
 *   trees: { from: '2024', to: '2025' },
 *   date: '2025-07-01',
 * };
 * ```
 *
 * @category Organization
 */
export interface SuccessionRowOptions {
  /** What stands before the old and the new codes in the ids, as in {@link UnitRowOptions}. */
  readonly trees: { readonly from: string; readonly to: string };
  /** The first day of the new state. */
  readonly date: CalendarDate;
  /** The document behind it. */
  readonly basis?: string | undefined;
  /** What findings call the list. Defaults to `succession`. */
  readonly file?: string | undefined;
  /** What the header calls the columns, where that is not their own name. */
  readonly columns?: { readonly [Name in SuccessionColumn]?: string | undefined } | undefined;
}

/**
 * The successions of a list, what was wrong with it, and the rows that were not taken.
 *
 * Vietnamese: kết quả đọc bảng chuyển đổi đơn vị.
 *
 * @example
 * ```ts
 * import type { SuccessionRows } from 'danvan/organization';
 *
 * const isWhole = ({ rejected }: SuccessionRows): boolean => rejected.length === 0;
 * ```
 *
 * @category Organization
 */
export interface SuccessionRows {
  /** The successions that could be read, for a register. */
  readonly values: readonly SuccessionInput[];
  /** @deprecated Use `values`. */
  readonly successions: readonly SuccessionInput[];
  /** What was wrong with the rows. */
  readonly findings: readonly Finding[];
  /** The rows that were not used, as they were given. */
  readonly rejected: readonly RejectedRow[];
}

const optionsShape = object({
  trees: object({ from: z.string(), to: z.string() }),
  date: z.string(),
  basis: z.optional(z.string()),
  file: z.optional(z.string()),
  columns: z.optional(z.record(z.string(), z.optional(z.string()))),
});

/**
 * Reads a list of old and new codes: the text of a CSV file, or rows.
 *
 * Vietnamese: đọc bảng chuyển đổi đơn vị cũ – mới.
 *
 * Columns: `old_code`, `new_code`, `kind` (`whole`: the only heir; `part`: one of several) and
 * `detail`. Whole edges are gathered by the new unit: one alone is `continued` or, by its detail,
 * `renamed`; otherwise units are `merged`. The parts of one old unit are one `split`. The detail
 * `population` says that all people are in that part, `area` that nobody is; every other detail
 * gives no share and stands in the note of the succession. Findings: those of {@link parseCsv},
 * `text/missing-column`, `text/column-not-read`, `shape/*`, `organization/heirs-disagree`,
 * `organization/repeated-succession`, `organization/shares-disagree`,
 * `organization/left-out-together`: an old unit comes with all of its rows or with none.
 *
 * @param source - The list.
 * @param options - The trees that it leads from and to, and its day.
 * @returns Each row in one succession, or in `rejected`.
 *
 * @example
 * ```ts
 * import { readSuccessionRows } from 'danvan/organization';
 *
 * const csv = 'old_code,new_code,kind,detail\n80,80,whole,\n72,80,whole,';
 * const trees = { from: '2024', to: '2025' };
 * const { values: successions } = readSuccessionRows(csv, { trees, date: '2025-07-01' });
 * successions.map(({ kind, from, to }) => [kind, from, to]);
 * //=> [['merged', ['2024/80', '2024/72'], ['2025/80']]]
 * ```
 *
 * @category Organization
 */
export function readSuccessionRows(
  source: ListSource,
  options: SuccessionRowOptions,
): SuccessionRows {
  const list = readList<SuccessionColumn>(source, {
    file: requireShape(options, optionsShape, 'options').file ?? 'succession',
    required: ['old_code', 'new_code', 'kind', 'detail'],
    headers: options.columns,
  });
  const { date, basis } = options;
  const { values, rejected, findings } = readEdges(list, options.trees);
  const event = { date, ...(basis !== undefined && { basis }) };
  const successions = successionsOfEdges(values, event);
  return { values: successions, successions, findings, rejected };
}
