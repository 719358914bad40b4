import { DanvanError, withNames, type Finding } from '#room/findings';
import { isCalendarDate } from '#room/time';
import { carry, type Piece } from './carry.js';
import { hierarchyAt } from '../register/hierarchy-at.js';
import { heirsAround } from './heirs-around.js';
import { arrivals, type Journey } from './journey.js';
import { isMetOn } from './is-met-on.js';
import { settle, type Settled } from './settle.js';
import type {
  Restated,
  RestatedAmount,
  RestateOptions,
  UnallocatedAmount,
  UnitAmount,
} from './unit-amount.js';
import type { UnitRegister } from '../register/unit-register.js';
import { organizationFinding } from '../findings.js';

function refuse(amounts: readonly UnitAmount[], { from, to }: RestateOptions): void {
  for (const day of [from, to]) {
    if (!isCalendarDate(day)) {
      throw new DanvanError('INVALID_ARGUMENT', `"${day}" is no calendar date; write 2025-07-01.`);
    }
  }
  const wrong = amounts.find(({ amount }) => !Number.isFinite(amount));
  if (wrong === undefined) return;
  const message = `The amount of "${wrong.unit}" is ${wrong.amount}; leave out what is missing.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

const findingOf = ({ above, amount, among, from }: UnallocatedAmount): Finding => {
  const [unit] = from;
  const place = { path: ['unallocated', ...from], ...(unit !== undefined && { unit }) };
  return organizationFinding('organization/unallocated', { amount, among, above }, place);
};

/** Amounts of units that were in force on a day, and the others. */
function partByForce(register: UnitRegister, amounts: readonly UnitAmount[], day: string) {
  const isMet = ({ unit }: UnitAmount): boolean => isMetOn(register, unit, day);
  return [amounts.filter(isMet), amounts.filter((amount) => !isMet(amount))] as const;
}

const keptApart = ({ unit, amount }: UnitAmount): UnallocatedAmount =>
  Object.freeze({ above: null, amount, among: [unit], from: [unit] });

const unknownFinding = ({ unit }: UnitAmount): Finding =>
  organizationFinding('organization/unknown-unit', { unit, nearest: null }, { unit });

const strangeFinding =
  (day: string) =>
  ({ unit, amount }: UnitAmount): Finding =>
    organizationFinding('organization/amount-not-in-force', { unit, amount, day }, { unit });

/** Forerunners of a unit of which no amount was given. */
function withMissing(
  { amounts }: Settled,
  given: readonly UnitAmount[],
  journey: Journey,
): readonly RestatedAmount[] {
  const sent = new Set(given.map(({ unit }) => unit));
  const back = { ...journey, from: journey.to, to: journey.from };
  return amounts.map((amount) => {
    const forerunners = arrivals({ unit: amount.unit, date: journey.to }, back);
    return Object.freeze({ ...amount, missing: [...forerunners].filter((id) => !sent.has(id)) });
  });
}

const partial = ({ unit, missing }: RestatedAmount): readonly Finding[] =>
  missing.length === 0
    ? []
    : [organizationFinding('organization/predecessors-missing', { unit, missing }, { unit })];

/**
 * Carries amounts from the units of one day to those of another, through every succession between.
 *
 * Vietnamese: quy đổi số liệu theo đơn vị hành chính.
 *
 * A unit with one heir passes its amount on whole, so merged units add up. A split unit is divided
 * by the shares of `by`; the parts are rounded to the decimals of the amount and add up to it
 * exactly. An amount of a unit that is not in force on `from` is kept apart as it is. What no share divides, and what was a unit's whose level has ended, is kept apart under
 * the lowest unit above all heirs: nothing is copied to several units, and nothing vanishes. A unit
 * of which not every forerunner has an amount says so in `missing`. Going back in time a merged
 * unit is undivided in the same way. Restate the terms of a rate, never the rate; give each unit's
 * amount once, not that of a unit and of those below it. Findings: `organization/unallocated`,
 * `organization/predecessors-missing`, `organization/amount-not-in-force`,
 * `organization/unknown-unit`.
 *
 * @param register - The units of all times with their successions.
 * @param amounts - Amounts of units that are in force on the day `from`.
 * @param options - The two days, and the shares to divide by.
 * @returns The same total over the units of the other day; what was given is left untouched.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a day that the calendar does not have
 * or an amount that is not finite.
 *
 * @example
 * ```ts
 * import { createUnitRegister } from 'danvan';
 * import { restate } from 'danvan/organization';
 *
 * const old = { to: '2025-06-30' };
 * const register = createUnitRegister({
 *   units: [
 *     { id: 'dak-nong', name: 'tỉnh Đắk Nông', validity: old },
 *     { id: 'lam-dong-cu', name: 'tỉnh Lâm Đồng', validity: old },
 *     { id: 'lam-dong', name: 'tỉnh Lâm Đồng', validity: { from: '2025-07-01' } },
 *   ],
 *   successions: [
 *     { kind: 'merged', date: '2025-07-01', from: ['dak-nong', 'lam-dong-cu'], to: ['lam-dong'] },
 *   ],
 * });
 * const given = [
 *   { unit: 'dak-nong', amount: 12 },
 *   { unit: 'lam-dong-cu', amount: 30 },
 * ];
 * const { amounts } = restate(register, given, { from: '2024-12-31', to: '2025-12-31' });
 * amounts; //=> [{ unit: 'lam-dong', amount: 42, from: ['dak-nong', 'lam-dong-cu'], missing: [] }]
 * ```
 *
 * @category Organization
 */
export function restate(
  register: UnitRegister,
  amounts: readonly UnitAmount[],
  options: RestateOptions,
): Restated {
  refuse(amounts, options);
  const { from, to, by } = options;
  const journey = { register, from, to };
  const heirs = heirsAround(journey, hierarchyAt(register, { at: from }));
  const [met, strange] = partByForce(register, amounts, from);
  const pieces: Piece[] = met.flatMap((given) => carry(given, { journey, heirs, by }));
  const settled = settle(pieces, hierarchyAt(register, { at: to }));
  const restated = withMissing(settled, met, journey);
  const unknown = amounts.filter(({ unit }) => !register.byId.has(unit));
  const unallocated = [...settled.unallocated, ...strange.map(keptApart)];
  return Object.freeze({
    amounts: Object.freeze(restated),
    unallocated: Object.freeze(unallocated),
    findings: withNames(
      [
        ...unknown.map(unknownFinding),
        ...strange.map(strangeFinding(from)),
        ...settled.unallocated.map(findingOf),
        ...restated.flatMap(partial),
      ],
      (id) => register.byId.get(id)?.name,
    ),
  });
}
