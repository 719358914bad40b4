import type * as z from 'zod/mini';
import type { Name } from '#room/organization';
import type { FormFormula } from '../index-row/index-cell.js';
import type { columnSchema } from './column-schema.js';

/**
 * How the figures of a column are combined over the periods of a year.
 *
 * Vietnamese: cách cộng số liệu của cột qua các kỳ.
 *
 * `sum` adds them. `last` takes the last one: what is outstanding, what is told from the beginning
 * of the year on. `first` takes the first one: what came from the period before. `carried` is for
 * what holds both what is new and what was left over: all that was done before, and what stands last.
 * `recompute` works the column out by its formula, and `forbid` leaves it blank.
 *
 * @example
 * ```ts
 * import type { OverTime } from 'danvan/forms';
 *
 * const outstanding: OverTime = 'last';
 * ```
 *
 * @category Forms
 */
export type OverTime = 'sum' | 'last' | 'first' | 'carried' | 'recompute' | 'forbid';

/**
 * What a column counts, as an indicator and a category of it.
 *
 * Vietnamese: chỉ tiêu tương ứng của cột.
 *
 * @example
 * ```ts
 * import type { ColumnIndicator } from 'danvan/forms';
 *
 * const indicator: ColumnIndicator = { code: 'petitions.received', basis: 'in-period' };
 * ```
 *
 * @category Forms
 */
export interface ColumnIndicator {
  /** The code of the indicator. */
  readonly code: string;
  /** The part of a breakdown, by field. Defaults to the total. */
  readonly categories?: Readonly<Record<string, string>> | undefined;
  /** Defaults to `in-period`. */
  readonly basis?: 'in-period' | 'cumulative' | undefined;
}

/**
 * One column of a form that is filled in.
 *
 * Vietnamese: cột của biểu.
 *
 * @example
 * ```ts
 * import { defineForm, type FormColumn } from 'danvan/forms';
 *
 * const isSum = ({ formulas }: FormColumn): boolean => formulas.length > 0;
 * const columns = [
 *   { index: '1=2+3', heading: 'Tổng số' },
 *   { index: '2', heading: 'Nam' },
 *   { index: '3', heading: 'Nữ' },
 * ];
 * defineForm({ id: 'members', title: 'Hội viên', columns }).columns.map(isSum); //=> [true, false, false]
 * ```
 *
 * @category Forms
 */
export interface FormColumn {
  /** The number of the column: cells are found by it. */
  readonly index: string;
  /** The cell of the row of indexes: `1=5+11+17`. */
  readonly printed: string;
  /** The headings from the widest down to its own. */
  readonly heading: readonly Name[];
  /** `count` is a whole number, `number` has decimals; dates are ISO calendar dates. */
  readonly type: 'count' | 'number' | 'percent' | 'text' | 'date';
  /** Of a column of words: what its cells are chosen from; any words where there is none. */
  readonly choices?: readonly string[] | undefined;
  /** The most digits after the comma. */
  readonly decimals: number;
  /** What is counted: đơn, triệu đồng, m². */
  readonly unit?: Name | undefined;
  /**
   * How many of the base unit one of the printed unit is: 1000000 for triệu đồng. Follows from the
   * unit where it is one of money; else defaults to 1.
   */
  readonly scale: number;
  /** Whether a figure may be below zero. */
  readonly signed: boolean;
  /** How it combines over periods. */
  readonly time: OverTime;
  /** Whether the rows of a form add up to its totals row. */
  readonly units: 'sum' | 'recompute' | 'forbid';
  /** Of a `carried` column: the column of what was done with it in the period. */
  readonly done?: string | undefined;
  /** The column of the period before with whose figures this one opens. */
  readonly opens?: string | undefined;
  /** “Trong đó”: the column that this one is a part of, and does not add to. */
  readonly partOf?: string | undefined;
  /** All that is printed behind the index, misprints left out. */
  readonly formulas: readonly FormFormula[];
  /** A formula that is printed and does not hold, and why; nothing obeys it. */
  readonly misprint?: { readonly formula: string; readonly reason: string } | undefined;
  /** The indicator that it gives figures of. */
  readonly indicator?: ColumnIndicator | undefined;
}

/**
 * A {@link FormColumn} as it is written: index and heading are enough.
 *
 * Vietnamese: cột của biểu (khai báo).
 *
 * A heading is a text, in which “›” stands between the headings from the widest down, or a list.
 *
 * @example
 * ```ts
 * import type { FormColumnInput } from 'danvan/forms';
 *
 * const column: FormColumnInput = { index: '5', heading: 'Tiếp thường xuyên › Số lượt tiếp' };
 * ```
 *
 * @category Forms
 */
export interface FormColumnInput extends Readonly<z.input<typeof columnSchema>> {}
