import { coordinationFinding } from '../findings.js';
import { below, DanvanError, withNames, type Finding } from '#room/findings';
import { groupBy } from '#room/kit';
import type { UnitRegister } from '#room/organization';
import type { CalendarDate } from '#room/time';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import { actingUnits } from './acting-units.js';
import { followInheritances } from './follow-inheritances.js';
import type { PartyStanding } from './party-standing.js';
import { requireDate } from '../require-date.js';
import { settleParty, type SettledParty } from './settle-party.js';
import { withParentInheritances } from './with-parent-inheritances.js';

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
  /** One for each party of the instrument, in its order. */
  readonly parties: readonly PartyStanding[];
  /**
   * Who answers for a unit on that day: the heir of a party that has ended, else the unit itself. For
   * `actingUnit` of {@link completionByParty} and {@link carryOver}.
   */
  readonly actingUnit: (unit: string) => string;
  /** What is not settled, with paths from the instrument on. */
  readonly findings: readonly Finding[];
}

/**
 * The day on which parties are asked for, and what is known of units and instruments.
 *
 * Vietnamese: yêu cầu xác định các bên phối hợp vào một thời điểm.
 *
 * @example
 * ```ts
 * import { createUnitRegister } from 'danvan';
 * import type { PartiesAtOptions } from 'danvan/coordination';
 *
 * const options: PartiesAtOptions = {
 *   date: '2025-06-30',
 *   register: createUnitRegister({ units: [] }),
 * };
 * ```
 *
 * @category Coordination
 */
export interface PartiesAtOptions {
  /** The day. */
  readonly date: CalendarDate;
  /** The units of all times; its successions say who took over from whom. */
  readonly register: UnitRegister;
  /**
   * All instruments: what those that it carries out say of heirs holds for it too, save for a unit
   * of which it says so itself. Defaults to none.
   */
  readonly instruments?: readonly CoordinationInstrument[] | undefined;
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
 * @param options - The day, the units of all times, and the instruments that it carries out.
 * @returns The parties in their order, who acts for a unit, and what is not settled.
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
 * const parties = [{ unit: 'bdv', roles: ['lead'] }] as const;
 * const term = { kind: 'stage', period: '2021/2025' } as const;
 * const row = { id: 'ct', kind: 'programme', title: 'Chương trình phối hợp', term, parties } as const;
 * const [instrument] = readInstruments([row]).values;
 * const at = instrument && partiesAt(instrument, { date: '2025-06-30', register });
 * at?.parties[0]?.unit; //=> 'btgdv'
 * at?.actingUnit('bdv'); //=> 'btgdv'
 * at?.findings[0]?.code; //=> 'coordination/heir-not-named'
 * ```
 *
 * @category Coordination
 */
export function partiesAt(instrument: CoordinationInstrument, options: PartiesAtOptions): PartiesAt;
/** @deprecated Give the day and the register as options. */
export function partiesAt(
  instrument: CoordinationInstrument,
  date: CalendarDate,
  register: UnitRegister,
): PartiesAt;
export function partiesAt(
  instrument: CoordinationInstrument,
  asked: PartiesAtOptions | CalendarDate,
  known?: UnitRegister,
): PartiesAt {
  if (typeof asked === 'object' && asked !== null) {
    const { date, register, instruments } = asked;
    const whole = instruments ? withParentInheritances(instrument, instruments) : instrument;
    return settledAt({ instrument: whole, date, register });
  }
  if (known === undefined) {
    throw new DanvanError('INVALID_ARGUMENT', '"register" must be a register of units.');
  }
  return settledAt({ instrument, date: asked, register: known });
}

function settledAt(asked: Omit<PartiesAtOptions, 'instruments'> & Asked): PartiesAt {
  const { instrument, date, register } = asked;
  requireDate(date);
  const settled = instrument.parties.map((party): SettledParty => {
    const followed = followInheritances(instrument, party.unit, date);
    return settleParty(party, followed, asked);
  });
  const findings = [
    ...settled.flatMap((each, at) => below(each.findings, 'parties', at, 'unit')),
    ...mergedParties(settled, instrument),
  ];
  const parties = settled.map(({ standing }) => standing);
  return {
    parties,
    actingUnit: actingUnits(parties),
    findings: withNames(findings, (id) => register.byId.get(id)?.name),
  };
}

interface Asked {
  readonly instrument: CoordinationInstrument;
}
