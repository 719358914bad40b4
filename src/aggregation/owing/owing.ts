import type { Stretch } from '../choice/span.js';

/** Who owes a figure of a period, and for which of its days. */
export interface Owing {
  /** The days that a unit owes and did not declare not applicable; none where it owes nothing. */
  readonly owedBy: (unit: number) => readonly Stretch[];
  /** The numbers of the units that owe anything, also where all of it is not applicable. */
  readonly units: readonly number[];
}
