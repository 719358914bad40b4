import type { Finding } from '#room/findings';
import { nearestOf } from '#room/text';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import type { Reference } from '../references.js';
import { coordinationFinding } from '../findings.js';

/** The parties of an instrument and those who are named as their heirs. */
export const partyUnits = ({
  parties,
  inheritances,
}: CoordinationInstrument): ReadonlySet<string> =>
  new Set([...parties.map(({ unit }) => unit), ...inheritances.map(({ to }) => to)]);

/** Units that act for an instrument without being parties or heirs of parties. */
export function notParties(
  { id: instrument }: CoordinationInstrument,
  references: readonly Reference[],
  units: ReadonlySet<string>,
): readonly Finding[] {
  return references.flatMap(({ id: unit, path }) => {
    if (unit === undefined || units.has(unit)) return [];
    const facts = { instrument, unit, nearest: nearestOf(unit, [...units]) };
    return [coordinationFinding('coordination/not-a-party', facts, { path, unit })];
  });
}
