import type { Inheritance } from './inheritance.js';
import type { Party } from './party.js';

/**
 * Who stands for a party on a day.
 *
 * Vietnamese: đơn vị thực hiện phần việc của một bên vào một thời điểm.
 *
 * `unit` is the id of the unit that acts: the party itself, the heir that was named, or the only
 * one that took over its work; null where that cannot be told. `through` are the inheritances that
 * led to it, `heirs` the units that took over without being named.
 *
 * @example
 * ```ts
 * import type { PartyStanding } from 'danvan/coordination';
 *
 * const isItself = ({ party, unit }: PartyStanding): boolean => party.unit === unit;
 * ```
 *
 * @category Coordination
 */
export interface PartyStanding {
  readonly party: Party;
  readonly unit: string | null;
  readonly through: readonly Inheritance[];
  readonly heirs: readonly string[];
}
