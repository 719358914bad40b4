import type { CoordinationInstrument } from '#room/coordination';

/** Who issues what follows from an instrument: the party that leads stands first. */
export const leadOf = ({ parties }: CoordinationInstrument): readonly string[] =>
  parties.slice(0, 1).map(({ unit }) => unit);
