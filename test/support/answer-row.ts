import { rowTells } from '#inside/sql';

/** A row of the answer to a counted statement, as a driver gives it. */
export const answerRow = (
  tells: keyof typeof rowTells,
  fields: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> => ({
  tells: rowTells[tells],
  unit_key: 1n,
  indicator_key: 0n,
  sum_key: 0n,
  a: 0n,
  b: 0n,
  c: 0n,
  d: 0n,
  e: 0n,
  amount: 0,
  text_one: '',
  text_other: '',
  ...fields,
});

/** The sum of one unit that told all it owes. */
export const sumRow = (
  unit: number,
  whole: number,
  fields: Readonly<Record<string, unknown>> = {},
) => answerRow('sum', { unit_key: unit, a: 1, b: 1, c: 1, text_one: String(whole), ...fields });
