import type { Finding } from '#room/findings';
import { groupBy } from '#room/kit';
import type { CalendarDate } from '#room/time';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import type { Inheritance } from './inheritance.js';
import { coordinationFinding } from '../findings.js';

/** Where the inheritances that are stated lead; `unit` is null where two of them contradict. */
export interface Followed {
  readonly unit: string | null;
  readonly through: readonly Inheritance[];
  readonly findings: readonly Finding[];
}

/** The inheritances of each day up to one, in the order of the days. */
const daysUpTo = (
  { inheritances }: CoordinationInstrument,
  date: CalendarDate,
): readonly (readonly Inheritance[])[] => {
  const past = inheritances.filter((each) => each.date <= date);
  const days = groupBy(past, (each) => each.date);
  return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, ofDay]) => ofDay);
};

/** Goes from heir to heir within one day, in whatever order they are written. */
function followDay(
  start: string,
  ofDay: readonly Inheritance[],
): { readonly steps: readonly Inheritance[]; readonly clashing: readonly Inheritance[] } {
  const steps: Inheritance[] = [];
  const holders = [start];
  for (let holder: string | undefined = start; holder !== undefined;) {
    const next = ofDay.find((each) => each.from === holder && !steps.includes(each));
    if (next !== undefined) steps.push(next);
    if (next !== undefined) holders.push(next.to);
    holder = next?.to;
  }
  const clashing = ofDay.filter((each) => holders.includes(each.from) && !steps.includes(each));
  return { steps, clashing };
}

/** Follows the inheritances of an instrument from a party on up to a day. */
export function followInheritances(
  instrument: CoordinationInstrument,
  party: string,
  date: CalendarDate,
): Followed {
  let through: readonly Inheritance[] = [];
  let unit = party;
  for (const ofDay of daysUpTo(instrument, date)) {
    const { steps, clashing } = followDay(unit, ofDay);
    unit = steps.at(-1)?.to ?? unit;
    const before = through.map(({ from }) => from).filter((from) => from !== unit);
    // Who has handed its part on cannot do so again before it has come back.
    const late = steps.length > 0 ? [] : ofDay.filter(({ from }) => before.includes(from));
    const [wrong] = [...clashing, ...late];
    through = [...through, ...steps];
    if (wrong === undefined) continue;
    const first = through.findLast(({ from }) => from === wrong.from);
    const heirs = [...(first === undefined ? [] : [first.to]), wrong.to];
    const facts = { instrument: instrument.id, unit: wrong.from, heirs };
    const place = { unit: wrong.from };
    const finding = coordinationFinding('coordination/inheritance-unclear', facts, place);
    return { unit: null, through, findings: [finding] };
  }
  return { unit, through, findings: [] };
}
