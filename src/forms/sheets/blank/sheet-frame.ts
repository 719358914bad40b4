import * as z from 'zod/mini';
import { object } from '#room/findings';
import { type Language, type SheetWords, capitalLetter, languages, sheetWords } from '#room/text';
import type { CellArea, CellData, CellRole } from '#room/export';
import type { Hierarchy, Name, UnitRegister } from '#room/organization';
import { nameIn } from '#room/organization';
import { parsePeriod, periodOptionsShape, type Period, type PeriodOptions } from '#room/time';
import type { LabelColumn, StatisticalForm } from '../../definition/statistical-form.js';

/**
 * How the sheet of a form is written.
 *
 * Vietnamese: cách lập trang tính của biểu.
 *
 * @example
 * ```ts
 * import type { FormSheetOptions } from 'danvan/forms';
 *
 * const options: FormSheetOptions = { language: 'vi', blankRows: 30 };
 * ```
 *
 * @category Forms
 */
export interface FormSheetOptions {
  /** The units that rows and lines are named after. Defaults to their ids. */
  readonly units?: Hierarchy | UnitRegister | undefined;
  /** The calendars of the period, which give its days. */
  readonly periods?: PeriodOptions | undefined;
  /** Defaults to `vi`. */
  readonly language?: Language | undefined;
  /** How many rows to fill in a form of things that happened has; its total adds up all. Defaults to 20. */
  readonly blankRows?: number | undefined;
}

/** What {@link FormSheetOptions} must hold. */
export const formSheetOptionsShape = object({
  periods: z.optional(periodOptionsShape),
  language: z.optional(z.enum(languages)),
  blankRows: z.optional(z.int().check(z.minimum(0), z.maximum(100_000))),
});

/** What the parts of a sheet are written with. */
export interface SheetFrame {
  readonly form: StatisticalForm;
  readonly language: Language;
  readonly words: SheetWords;
  readonly labels: readonly LabelColumn[];
  /** The last column of the table. */
  readonly width: number;
  /** The hidden column for programs. */
  readonly markColumn: number;
  readonly period: Period | undefined;
  readonly nameOf: (name: Name) => string;
  readonly unitName: (id: string) => string;
  readonly columnOf: (index: string) => number;
}

/** Takes in how the sheet of a form is to be written. */
export function sheetFrame(
  form: StatisticalForm,
  period: string,
  { units, periods = {}, language = 'vi' }: FormSheetOptions,
): SheetFrame {
  const words = sheetWords[language];
  const own: LabelColumn = { heading: { vi: words.name }, holds: 'name' };
  const labels = form.labels.length > 0 ? form.labels : [own];
  const width = labels.length + form.columns.length;
  const read = parsePeriod(period, periods);
  const places = new Map(form.columns.map(({ index }, at) => [index, labels.length + at + 1]));
  const nameOf = (name: Name): string => nameIn(name, language);
  return {
    form,
    language,
    words,
    labels,
    width,
    markColumn: width + 2,
    period: read.ok ? read.value : undefined,
    nameOf,
    unitName: (id) => {
      const unit = units?.byId.get(id);
      return unit === undefined ? id : capitalLetter(nameOf(unit.name));
    },
    columnOf: (index) => places.get(index) ?? 0,
  };
}

/** Cells of a sheet with the areas that they were merged over. */
export interface SheetPart {
  readonly cells: readonly CellData[];
  readonly merged: readonly CellArea[];
}

/** A text over some cells. */
export function over(area: CellArea, value: string | null, role: CellRole): SheetPart {
  const { top, left, bottom, right } = area;
  const isOne = top === bottom && left === right;
  return { cells: [{ row: top, column: left, value, role }], merged: isOne ? [] : [area] };
}

/** Parts as one. */
export const joined = (parts: readonly SheetPart[]): SheetPart => ({
  cells: parts.flatMap(({ cells }) => cells),
  merged: parts.flatMap(({ merged }) => merged),
});
