import { writtenDays } from '#room/time';
import type { CoordinationCheck } from '../checks/coordination-check.js';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import { partiesAt, type PartiesAt } from './parties-at.js';
import { withHeirsAbove } from './with-parent-inheritances.js';

/** Who stands for the parties on the day of the check, or the day of the term that comes nearest. */
export function actingParties(
  instrument: CoordinationInstrument,
  check: CoordinationCheck,
): Omit<PartiesAt, 'actingUnit'> {
  const { register, asOf } = check;
  if (register === undefined || asOf === undefined) return { parties: [], findings: [] };
  const { from = asOf, to = asOf } = writtenDays(instrument.term);
  // What becomes of a party after the term does not matter to it.
  const day = asOf > to ? to : asOf < from ? from : asOf;
  return partiesAt(withHeirsAbove(instrument, check), { date: day, register });
}
