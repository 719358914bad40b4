import type { OracleCase } from './case.js';
import type { DaySet } from './day-sets.js';
import { overlap, union, within } from './day-sets.js';
import type { Days } from './days.js';
import { daysOfPeriod, yearsOf } from './days.js';
import type { Sent } from './sent.js';
import { allBelow, below, subtree } from './tree.js';

/** Days owed by unit; who is not in it owes nothing. */
export type Owed = ReadonlyMap<string, DaySet>;

const assignedTo = (oracleCase: OracleCase, units: readonly string[], period: Days): Owed => {
  const all = new Set(units.flatMap((unit) => subtree(oracleCase.units, unit)));
  const owed = new Map<string, Days[]>();
  for (const { unit, period: of } of oracleCase.owed ?? []) {
    const days = daysOfPeriod(of);
    if (all.has(unit) && within(days, period)) owed.set(unit, [...(owed.get(unit) ?? []), days]);
  }
  return new Map([...owed].map(([unit, days]) => [unit, union(days)]));
};

/** Units that sent an own figure in the years of the period. */
const sendersOf = (
  { units }: OracleCase,
  sent: readonly Sent[],
  period: Days,
): ReadonlySet<string> => {
  const years = yearsOf(period);
  const isOwn = ({ unit, scope }: Sent): boolean =>
    scope === 'own' || below(units, unit).length === 0;
  return new Set(
    sent
      .filter((one) => one.figure !== null && isOwn(one) && overlap(one.days, years))
      .map(({ unit }) => unit),
  );
};

const whoOwes = (
  units: OracleCase['units'],
  unit: string,
  senders: ReadonlySet<string>,
): readonly string[] => {
  const beneath = allBelow(units, unit);
  if (beneath.some((id) => senders.has(id)))
    return below(units, unit).flatMap((id) => whoOwes(units, id, senders));
  if (senders.has(unit)) return [unit];
  return subtree(units, unit).filter((id) => below(units, id).length === 0);
};

/** Who owes which days of the period; `sent` is all that was sent for the indicator. */
export const owedIn = (oracleCase: OracleCase, sent: readonly Sent[], period: Days): Owed => {
  const { units } = oracleCase.question;
  if (oracleCase.owed !== null) return assignedTo(oracleCase, units, period);
  const senders = sendersOf(oracleCase, sent, period);
  const owing = units.flatMap((unit) => whoOwes(oracleCase.units, unit, senders));
  return new Map(owing.map((unit) => [unit, [period]]));
};
