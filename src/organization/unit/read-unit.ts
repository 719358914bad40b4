import { type Finding, findingsFromZod } from '#room/findings';
import { addAll } from '#room/kit';
import type * as z from 'zod';
import { checkUnitText } from './check-unit-text.js';
import { intervalOf } from './intervals.js';
import type { DaySpan } from './interval.js';
import { unitSchema, type Unit } from './unit.js';

const dated = <Row extends DaySpan>({ from, to, ...rest }: Row) => ({
  ...rest,
  ...intervalOf({ from, to }),
});

const spansOf = (validity: DaySpan | readonly DaySpan[]): readonly DaySpan[] =>
  'length' in validity ? validity : [validity];

function unitOf(read: z.output<typeof unitSchema>): Unit {
  const { aliases, codes, validity, history, ...rest } = read;
  return Object.freeze({
    ...rest,
    aliases: aliases.map((alias) => dated(typeof alias === 'string' ? { name: alias } : alias)),
    codes: codes.map((code) => dated(typeof code === 'string' ? { code } : code)),
    validity: spansOf(validity).map(intervalOf),
    history: history.map(dated),
  });
}

/** Reads one unit as it was typed in; what is wrong with it is added to the findings. */
export function readUnit(
  row: unknown,
  path: readonly (string | number)[],
  findings: Finding[],
): Unit | null {
  const result = unitSchema.safeParse(row, { reportInput: true });
  if (!result.success) {
    addAll(findings, findingsFromZod(result.error.issues, { path }));
    return null;
  }
  const unit = unitOf(result.data);
  addAll(findings, checkUnitText(row, unit, path));
  return unit;
}
