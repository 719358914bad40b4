import { createFinding, type Finding } from '../findings/index.js';
import type { CalendarDate } from '../time/index.js';
import type { CoordinationInstrument } from './coordination-instrument.js';
import type { Inheritance } from './inheritance.js';

/** Where the inheritances that are stated lead; `unit` is null where two of them contradict. */
export interface Followed {
  readonly unit: string | null;
  readonly through: readonly Inheritance[];
  readonly findings: readonly Finding[];
}

/** What a unit had from a day on and handed on by another day. */
const handedOn = (
  { inheritances }: CoordinationInstrument,
  unit: string,
  days: { readonly from: CalendarDate; readonly to: CalendarDate },
): readonly Inheritance[] =>
  inheritances
    .filter(({ from, date }) => from === unit && days.from <= date && date <= days.to)
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** Follows the inheritances of an instrument from a party on up to a day. */
export function followInheritances(
  instrument: CoordinationInstrument,
  party: string,
  date: CalendarDate,
): Followed {
  const through: Inheritance[] = [];
  let unit = party;
  let from = '';
  for (;;) {
    const [first, ...others] = handedOn(instrument, unit, { from, to: date }).filter(
      (next) => !through.includes(next),
    );
    if (first === undefined) return { unit, through, findings: [] };
    if (others.length > 0) {
      const heirs = [first, ...others].map(({ to }) => to);
      const facts = { instrument: instrument.id, unit, heirs };
      const findings = [createFinding('coordination/inheritance-unclear', facts, { unit })];
      return { unit: null, through, findings };
    }
    through.push(first);
    unit = first.to;
    from = first.date;
  }
}
