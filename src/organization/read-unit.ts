import type { Finding } from '../findings/index.js';
import { findingsFromZod } from '../findings/findings-from-zod.js';
import type * as z from 'zod';
import { intervalOf } from './intervals.js';
import type { DaySpan } from './interval.js';
import { plainUnit } from './plain-unit.js';
import { unitSchema, type Unit } from './unit.js';

/** A row that was read, or what was wrong with it. */
export type ReadUnit =
  | { readonly ok: true; readonly unit: Unit }
  | { readonly ok: false; readonly findings: readonly Finding[] };

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

/** Reads one unit as it was typed in. */
export function readUnit(row: unknown, path: readonly (string | number)[]): ReadUnit {
  const plain = plainUnit(row);
  if (plain !== null) return { ok: true, unit: plain };
  const result = unitSchema.safeParse(row, { reportInput: true });
  return result.success
    ? { ok: true, unit: unitOf(result.data) }
    : { ok: false, findings: findingsFromZod(result.error.issues, { path }) };
}
