import type { StatisticalForm } from '../definition/statistical-form.js';
import type { FilledForm } from '../filled/filled-form.js';

/** Where the first row of each key stands: of rows that were sent twice the first one counts. */
function firstRows(rows: FilledForm['rows']): readonly number[] {
  const seen = new Set<string>();
  return rows.flatMap(({ key }, at) => {
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew ? [at] : [];
  });
}

/** The rows that add up to the total: each once, and none that is a part of other rows. */
export function topRows({ rows: named }: StatisticalForm, { rows }: FilledForm): readonly number[] {
  const first = firstRows(rows);
  if (typeof named === 'string') return first;
  const parts = new Set(named.flatMap(({ parts: below = [] }) => below));
  return first.filter((at) => !parts.has(rows[at]?.key ?? ''));
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
