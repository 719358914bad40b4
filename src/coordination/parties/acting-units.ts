import type { PartyStanding } from './party-standing.js';

/**
 * Tells who answers for a unit now: its heir where it was a party that has one, itself otherwise.
 *
 * Vietnamese: đơn vị thực hiện phần việc của một bên.
 *
 * For `actingUnit` of {@link completionByParty} and {@link carryOver}.
 *
 * @param parties - The parties on a day, from {@link partiesAt}.
 * @returns A function from the id of a unit to the id of the one that acts.
 *
 * @example
 * ```ts
 * import { actingUnits, type PartyStanding } from 'danvan/coordination';
 *
 * const party = { unit: 'bdv', roles: ['lead'], responsibilities: [], signatories: [] };
 * const standing: PartyStanding = { party, unit: 'btgdv', through: [], heirs: ['btgdv'] };
 * const acting = actingUnits([standing]);
 * [acting('bdv'), acting('ubnd')]; //=> ['btgdv', 'ubnd']
 * ```
 *
 * @deprecated Use `actingUnit` of what {@link partiesAt} gives.
 * @category Coordination
 */
export function actingUnits(parties: readonly PartyStanding[]): (unit: string) => string {
  const acting = new Map(
    parties.flatMap(({ party, unit, through }) => {
      if (unit === null) return [];
      return [party.unit, ...through.map(({ to }) => to)].map((each) => [each, unit] as const);
    }),
  );
  return (unit) => acting.get(unit) ?? unit;
}
