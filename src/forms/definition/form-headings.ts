import type { Name } from '#room/organization';
import { asFrozen } from '#room/kit';
import type { FormColumn } from './form-column.js';
import { sharedHeadings } from './heading-path.js';
import type { StatisticalForm } from './statistical-form.js';

/**
 * One heading of a form: over a column, or over further headings.
 *
 * Vietnamese: tiêu đề cột gộp ô.
 *
 * @example
 * ```ts
 * import type { FormHeading } from 'danvan/forms';
 *
 * const isColumn = ({ column }: FormHeading): boolean => column !== undefined;
 * ```
 *
 * @category Forms
 */
export interface FormHeading {
  /** The words of the heading. */
  readonly name: Name;
  /** The column right below it; absent where it stands over headings. */
  readonly column?: FormColumn | undefined;
  /** The headings below it, in their order. */
  readonly headings: readonly FormHeading[];
}

/** Runs of neighbours that stand under the same heading at a depth. */
function runsAt(columns: readonly FormColumn[], depth: number): readonly (readonly FormColumn[])[] {
  const runs: FormColumn[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isShared = last !== undefined && sharedHeadings(last.heading, column.heading) > depth;
    if (run !== undefined && isShared) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

const headingsAt = (columns: readonly FormColumn[], depth: number): readonly FormHeading[] =>
  runsAt(columns, depth).flatMap((run): readonly FormHeading[] => {
    const [column] = run;
    const name = column?.heading[depth];
    if (column === undefined || name === undefined) return [];
    return column.heading.length === depth + 1
      ? [{ name, column, headings: [] }]
      : [{ name, headings: headingsAt(run, depth + 1) }];
  });

/**
 * The headings of a form as a tree: neighbours under the same headings share them.
 *
 * Vietnamese: phần đầu của biểu.
 *
 * @param form - The form, or its columns.
 * @returns The headings from left to right, the widest on top.
 *
 * @example
 * ```ts
 * import { defineForm, formHeadings } from 'danvan/forms';
 *
 * const columns = [
 *   { index: '1', heading: 'Tổng số' },
 *   { index: '2', heading: 'Giới tính › Nam' },
 *   { index: '3', heading: 'Giới tính › Nữ' },
 * ];
 * const form = defineForm({ id: 'members', title: 'Hội viên', columns });
 * formHeadings(form).map(({ name, headings }) => [name.vi, headings.length]);
 * //=> [['Tổng số', 0], ['Giới tính', 2]]
 * ```
 *
 * @category Forms
 */
export const formHeadings = ({
  columns,
}: Pick<StatisticalForm, 'columns'>): readonly FormHeading[] => asFrozen(headingsAt(columns, 0));
