import { coordinationFinding } from '../findings.js';
import type { Finding } from '#room/findings';
import { unknownOf, type KnownIds, type Reference } from '#room/records';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';

/** The parties of an instrument and those who are named as their heirs. */
export const partyUnits = ({
  parties,
  inheritances,
}: CoordinationInstrument): ReadonlySet<string> =>
  new Set([...parties.map(({ unit }) => unit), ...inheritances.map(({ to }) => to)]);

/** Units that act for an instrument without being parties or heirs of parties. */
export const notParties = (
  { id: instrument }: CoordinationInstrument,
  references: readonly Reference[],
  units: KnownIds,
): readonly Finding[] =>
  unknownOf(references, units, (unit, nearest, path) =>
    coordinationFinding('coordination/not-a-party', { instrument, unit, nearest }, { path, unit }),
  );
