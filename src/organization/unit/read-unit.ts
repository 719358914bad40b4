import type { Finding } from '#room/findings';
import { addAll, deepFreeze, plainCopy } from '#room/kit';
import { readGiven } from '#room/records';
import type * as z from 'zod/mini';
import { checkUnitText } from './check-unit-text.js';
import { intervalOf } from './half-open.js';
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
  return deepFreeze({
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
  return readGivenUnit(() => row, path, findings);
}

/** {@link readUnit} for a row that may fail when it is asked for. */
export function readGivenUnit(
  given: () => unknown,
  path: readonly (string | number)[],
  findings: Finding[],
): Unit | null {
  const copy = plainCopy(given);
  const result = readGiven(unitSchema, copy.ok ? () => copy.value : given, path);
  if (!result.ok || !copy.ok) {
    addAll(findings, result.ok ? [] : result.findings);
    return null;
  }
  const unit = unitOf(result.value);
  addAll(findings, checkUnitText(copy.value, unit, path));
  return unit;
}
