import type { Finding } from '#room/findings';
import { observationSchema, type ObservationInput } from '#room/indicators';
import { deepFreeze } from '#room/kit';
import { divideExactly } from '#room/text';
import type { ColumnIndicator, FormColumn } from '../definition/form-column.js';
import type { StatisticalForm } from '../definition/statistical-form.js';
import { emptyForm, type EmptyFormOptions } from '../filled/empty-form.js';
import type { FilledForm } from '../filled/filled-form.js';
import type { FormValue } from '../filled/form-value.js';
import { callName } from '../filled/known-form.js';
import { formFinding } from '../findings.js';

/**
 * A filled form that was made of observations, and what it could not hold.
 *
 * Vietnamese: biểu lập từ số liệu chỉ tiêu.
 *
 * @example
 * ```ts
 * import type { FormOfObservations } from 'danvan/forms';
 *
 * const rowsOf = ({ value }: FormOfObservations): number => value.rows.length;
 * ```
 *
 * @category Forms
 */
export interface FormOfObservations {
  /** The form with the figures. */
  readonly value: FilledForm;
  /** Figures that have no cell, and cells that have no figure. */
  readonly findings: readonly Finding[];
}

type Read = ReturnType<typeof observationSchema.parse>;

/** What an observation is found by: unit, indicator, basis and categories in the order of their names. */
const keyOf = (unit: string, { code, basis = 'in-period', categories = {} }: ColumnIndicator) =>
  JSON.stringify([unit, code, basis, Object.entries(categories).toSorted()]);

/** The value of an observation in the unit of a column; a range and “nhiều” are none. */
function cellOf({ value }: Read, { scale }: FormColumn): FormValue | undefined {
  if (value.state !== 'reported') return value.state === 'missing' ? null : { state: value.state };
  const { amount: stated, to, qualifier } = value;
  if (stated === null || to !== undefined || qualifier === 'many') return undefined;
  const amount = divideExactly(stated, scale);
  return qualifier === undefined ? amount : { amount, qualifier };
}

function notPlain(form: StatisticalForm, column: FormColumn, { unit, period }: Read): Finding {
  const { printed, heading, indicator } = column;
  const facts = { form: callName(form), column: printed, heading: heading.at(-1)?.vi ?? '' };
  return formFinding(
    'forms/no-plain-number',
    { ...facts, text: indicator?.code ?? '' },
    { unit, period },
  );
}

/** The observations of a period that were counted, by what they are found by. */
function found(observations: readonly ObservationInput[], period: string) {
  const read = observations.flatMap((input) => {
    const result = observationSchema.safeParse(input);
    return result.success ? [result.data] : [];
  });
  const counted = read.filter((each) => each.period === period && each.measure === 'actual');
  return new Map(
    counted
      .toReversed()
      .map((each) => [keyOf(each.unit, { ...each, code: each.indicator }), each] as const),
  );
}

/**
 * Fills a form from observations of the indicators that its columns count.
 *
 * Vietnamese: lập biểu từ số liệu chỉ tiêu.
 *
 * The rows are units. Of observations that say the same the first counts; a column of which there
 * is none stays missing. A range, or “nhiều”, does not fit into a cell and stays missing too:
 * `forms/no-plain-number`.
 *
 * @param form - The form.
 * @param observations - The observations, as they go into {@link createDataset}.
 * @param options - Who sends the form, for which period, and the units of its rows.
 * @returns The filled form, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { defineForm, formOfObservations } from 'danvan/forms';
 *
 * const indicator = { code: 'reception.visits' };
 * const columns = [{ index: '1', heading: 'Số lượt tiếp', indicator }];
 * const form = defineForm({ id: 'reception', title: 'Tiếp công dân', columns });
 * const observed = { unit: 'xa-a', indicator: 'reception.visits', period: '2026-Q2', value: 12 };
 * const { value } = formOfObservations(form, [observed], { unit: 'xa-a', period: '2026-Q2' });
 * value.rows; //=> [{ key: 'xa-a', cells: { 1: 12 } }]
 * ```
 *
 * @category Forms
 */
export function formOfObservations(
  form: StatisticalForm,
  observations: readonly ObservationInput[],
  options: EmptyFormOptions,
): FormOfObservations {
  const empty = emptyForm(form, options);
  const known = found(observations, options.period);
  const findings: Finding[] = [];
  const rows = empty.rows.map(({ key, cells }) => {
    const filled = form.columns.map((column): [string, FormValue] => {
      const { index, indicator } = column;
      const sent = indicator && known.get(keyOf(key, indicator));
      const value = sent && cellOf(sent, column);
      if (sent !== undefined && value === undefined) findings.push(notPlain(form, column, sent));
      return [index, value ?? null];
    });
    return { key, cells: { ...cells, ...Object.fromEntries(filled) } };
  });
  return deepFreeze({ value: { ...empty, rows }, findings });
}
