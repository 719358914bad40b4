import { deepFreeze } from '#room/kit';
import type { StatisticalForm } from '../definition/statistical-form.js';
import type { FilledForm, FormRow } from './filled-form.js';
import { knownForm } from './known-form.js';

/**
 * For whom an empty form is.
 *
 * Vietnamese: nơi ghi biểu.
 *
 * @example
 * ```ts
 * import type { EmptyFormOptions } from 'danvan/forms';
 *
 * const options: EmptyFormOptions = { unit: 'tinh-a', period: '2026', rows: ['xa-a', 'xa-b'] };
 * ```
 *
 * @category Forms
 */
export interface EmptyFormOptions {
  /** The id of the unit that fills it in. */
  readonly unit: string;
  /** The id of the period. */
  readonly period: string;
  /** The keys of its rows: ids of units. Defaults to the named rows, else to one row of the unit. */
  readonly rows?: readonly string[] | undefined;
}

/** The keys of the rows of a form that nobody has filled in. */
const keysOf = ({ rows }: StatisticalForm, { unit, rows: asked }: EmptyFormOptions) =>
  asked ?? (typeof rows === 'string' ? [unit] : rows.map(({ id }) => id));

/**
 * The empty form: every row and column is there, and nothing is filled in.
 *
 * Vietnamese: biểu trống.
 *
 * @param form - The form.
 * @param options - Who fills it in, for which period, and which rows it has.
 * @returns The filled form with nothing but missing cells, frozen.
 *
 * @example
 * ```ts
 * import { defineForm, emptyForm } from 'danvan/forms';
 *
 * const columns = [{ index: '1', heading: 'Số cuộc' }, { index: '2', heading: 'Số người' }];
 * const form = defineForm({ id: 'meetings', title: 'Họp thôn', columns });
 * emptyForm(form, { unit: 'xa-a', period: '2026-Q2' }).rows; //=> [{ key: 'xa-a', cells: { 1: null, 2: null } }]
 * ```
 *
 * @category Forms
 */
export function emptyForm(form: StatisticalForm, options: EmptyFormOptions): FilledForm {
  const { blank } = knownForm(form);
  const rows = keysOf(form, options).map((key): FormRow => ({ key, cells: blank }));
  return deepFreeze({ form: form.id, unit: options.unit, period: options.period, rows });
}
