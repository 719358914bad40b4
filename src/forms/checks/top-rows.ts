import type { StatisticalForm } from '../definition/statistical-form.js';
import type { FilledForm } from '../filled/filled-form.js';

/** The rows that add up to the total: all but those that are parts of other rows. */
export function topRows({ rows: named }: StatisticalForm, { rows }: FilledForm): readonly number[] {
  if (typeof named === 'string') return rows.map((_, at) => at);
  const parts = new Set(named.flatMap(({ parts: below = [] }) => below));
  return rows.flatMap(({ key }, at) => (parts.has(key) ? [] : [at]));
}

/** Where the rows stand that add up to a named row; nothing where one was not sent. */
export function partRows(
  { rows: named }: StatisticalForm,
  { rows }: FilledForm,
  key: string,
): readonly number[] | undefined {
  if (typeof named === 'string') return undefined;
  const places = named
    .find(({ id }) => id === key)
    ?.parts?.map((part) => rows.findIndex((row) => row.key === part));
  return places?.includes(-1) === true ? undefined : places;
}
