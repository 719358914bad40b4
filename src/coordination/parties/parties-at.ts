import { coordinationFinding } from '../findings.js';
import { below, withNames, type Finding } from '#room/findings';
import { groupBy } from '#room/kit';
import type { UnitRegister } from '#room/organization';
import type { CalendarDate } from '#room/time';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import { followInheritances } from './follow-inheritances.js';
import type { PartyStanding } from './party-standing.js';
import { requireDate } from '../require-date.js';
import { settleParty, type SettledParty } from './settle-party.js';

/**
 * Who stands for each party on a day, and what is not settled.
 *
 * Vietnamese: các bên phối hợp vào một thời điểm.
 *
 * @example
 * ```ts
 * import type { PartiesAt } from 'danvan/coordination';
 *
 * const units = ({ parties }: PartiesAt) => parties.map(({ unit }) => unit);
 * ```
 *
 * @category Coordination
 */
export interface PartiesAt {
  readonly parties: readonly PartyStanding[];
  readonly findings: readonly Finding[];
}

/** Units that more than one party has come to. */
function mergedParties(settled: readonly SettledParty[], { id }: CoordinationInstrument) {
  const standings = settled.map(({ standing }) => standing);
  return [...groupBy(standings, ({ unit }) => unit ?? '')].flatMap(([unit, own]) => {
    const parties = [...new Set(own.map(({ party }) => party.unit))];
    if (unit === '' || parties.length < 2) return [];
    const facts = { instrument: id, unit, parties };
    return [coordinationFinding('coordination/parties-merged', facts, { path: ['parties'], unit })];
  });
}

/**
 * Tells who stands for each party on a day: the party itself, or who inherited its part.
 *
 * Vietnamese: các bên phối hợp và đơn vị kế thừa vào một thời điểm.
 *
 * Inheritances that the instrument states come first; for a party that has ended without one, the
 * successions of the register say who took over its work. Findings: `coordination/party-ended`,
 * `coordination/heir-not-named`, `coordination/several-heirs`, `coordination/unknown-heir`,
 * `coordination/inheritance-unclear`, `coordination/parties-merged`, `organization/unknown-unit`;
 * paths start at the instrument.
 *
 * @param instrument - The instrument.
 * @param date - The day.
 * @param register - The units of all times.
 * @returns The parties in their order.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a day that the calendar does not have.
 *
 * @example
 * ```ts
 * import { createUnitRegister } from 'danvan';
 * import { partiesAt, readInstruments } from 'danvan/coordination';
 *
 * const register = createUnitRegister({
 *   units: [
 *     { id: 'bdv', name: 'Ban Dân vận Tỉnh ủy', validity: { to: '2025-02-02' } },
 *     { id: 'btgdv', name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', validity: { from: '2025-02-03' } },
 *   ],
 *   successions: [{ kind: 'merged', date: '2025-02-03', from: ['bdv'], to: ['btgdv'] }],
 * });
 * const parties = [{ unit: 'bdv', roles: ['lead'] }];
 * const term = { kind: 'stage', period: '2021/2025' };
 * const row = { id: 'ct', kind: 'programme', title: 'Chương trình phối hợp', term, parties };
 * const [instrument] = readInstruments([row]).instruments;
 * const at = instrument && partiesAt(instrument, '2025-06-30', register);
 * at?.parties[0]?.unit; //=> 'btgdv'
 * at?.findings[0]?.code; //=> 'coordination/heir-not-named'
 * ```
 *
 * @category Coordination
 */
export function partiesAt(
  instrument: CoordinationInstrument,
  date: CalendarDate,
  register: UnitRegister,
): PartiesAt {
  requireDate(date);
  const asked = { instrument, date, register };
  const settled = instrument.parties.map((party): SettledParty => {
    const followed = followInheritances(instrument, party.unit, date);
    return settleParty(party, followed, asked);
  });
  const findings = [
    ...settled.flatMap((each, at) => below(each.findings, 'parties', at, 'unit')),
    ...mergedParties(settled, instrument),
  ];
  const nameOf = (id: string) => register.byId.get(id)?.name;
  return {
    parties: settled.map(({ standing }) => standing),
    findings: withNames(findings, nameOf),
  };
}
