import { matchKey } from '#room/text';
import { cellText } from '../cells/cell-text.js';
import type { SheetGrid } from '../cells/sheet-grid.js';
import { formHeads } from '../headings/form-heads.js';
import type { TableHead } from '../headings/table-head.js';
import type { FormMark } from '../lines/form-mark.js';
import type { ReadingContext } from './reading-context.js';

/** A form that a sheet holds, and the heads of its tables. */
export interface ChosenForm {
  readonly context: ReadingContext;
  readonly heads: readonly TableHead[];
}

/** Whether a sheet calls itself by the code of a form: on its tab, or over its table. */
function isCalled({ sheet, rows }: SheetGrid, code: string | undefined): boolean {
  const key = matchKey(code ?? '');
  if (key === '') return false;
  const texts = [sheet.name, ...rows.slice(0, 8).flatMap(({ cells }) => cells.map(cellText))];
  return texts.some((text) => ` ${matchKey(text.slice(0, 200))} `.includes(` ${key} `));
}

/** How well a form fits: the share of its columns that were known by their headings, then its code. */
const fitOf = (
  grid: SheetGrid,
  { context, heads }: ChosenForm,
): readonly [number, number, number] => {
  const known = Math.max(...heads.map((head) => head.known));
  const { form } = context;
  return [known / form.columns.length, isCalled(grid, form.code) ? 1 : 0, known];
};

const compare = (left: readonly number[], right: readonly number[]): number => {
  const at = left.findIndex((each, place) => each !== right[place]);
  return at === -1 ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
};

/**
 * The form that a sheet holds: the one that its mark names, else the one whose headings fit best.
 *
 * @returns Undefined where it holds none of them.
 */
export function chooseForm(
  grid: SheetGrid,
  mark: FormMark | undefined,
  contexts: readonly ReadingContext[],
): ChosenForm | undefined {
  const marked = contexts.filter(({ form }) => form.id === mark?.form);
  const asked = marked.length > 0 ? marked : mark === undefined ? contexts : [];
  const fitting = asked
    .map((context) => ({ context, heads: formHeads(grid, context.keys) }))
    .filter(({ heads }) => heads.length > 0)
    .map((chosen) => ({ chosen, fit: fitOf(grid, chosen) }))
    .toSorted((a, b) => compare(b.fit, a.fit));
  return fitting[0]?.chosen;
}
