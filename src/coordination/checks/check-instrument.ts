import { coordinationFinding } from '../findings.js';
import { requireShape, type Finding } from '#room/findings';
import { each, eachOf, knownIds } from '#room/records';
import { writtenDays } from '#room/time';
import { actingParties } from '../parties/acting-parties.js';
import { checkBasis } from './check-basis.js';
import { checkHistory } from './check-history.js';
import { checkShape } from './check-shape.js';
import { checkParties } from './check-parties.js';
import type { CoordinationCheck } from './coordination-check.js';
import { instrumentShape } from '../instruments/instrument-shape.js';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import { notParties, partyUnits } from '../parties/not-parties.js';
import { daysOutside } from './term-findings.js';
import { withHeirsAbove } from '../parties/with-parent-inheritances.js';

function checkContents({ contents }: CoordinationInstrument): readonly Finding[] {
  const ids = contents.map(({ id }) => id);
  return ids.flatMap((id, at) => {
    if (ids.indexOf(id) === at) return [];
    const place = { path: ['contents', at, 'id'] };
    return [coordinationFinding('coordination/duplicate-record', { list: 'content', id }, place)];
  });
}

/** It is signed before it ends; parties hand their parts on while it is in force. */
function checkDays(instrument: CoordinationInstrument): readonly Finding[] {
  const { signedOn, term, inheritances } = instrument;
  const isLate = signedOn !== undefined && signedOn > (writtenDays(term).to ?? signedOn);
  return daysOutside(instrument, [
    { date: isLate ? signedOn : undefined, path: ['signedOn'] },
    ...inheritances.map(({ date }, at) => ({ date, path: ['inheritances', at, 'date'] })),
  ]);
}

function checkActing(
  instrument: CoordinationInstrument,
  check: CoordinationCheck,
): readonly Finding[] {
  const units = knownIds(partyUnits(withHeirsAbove(instrument, check)));
  const cycles = (['meetingCycle', 'informationRegime', 'reviewCycle'] as const).flatMap((name) =>
    instrument[name].flatMap((cycle, at) => each(cycle.units, name, at, 'units')),
  );
  const handing = eachOf(instrument.inheritances, 'from', 'inheritances');
  return notParties(instrument, [...cycles, ...handing], units);
}

/** What {@link checkInstrument} finds in an instrument that is known to be well formed. */
export function findingsOfInstrument(
  instrument: CoordinationInstrument,
  check: CoordinationCheck,
): readonly Finding[] {
  const { lifecycle, roles } = check;
  return [
    ...checkParties(instrument, roles),
    ...checkContents(instrument),
    ...checkDays(instrument),
    ...checkBasis(instrument, check),
    ...checkActing(instrument, check),
    ...checkHistory(instrument, lifecycle),
    ...actingParties(instrument, check).findings,
  ];
}

/**
 * Checks one instrument: its parties, contents, days, history, and who stands for its parties.
 *
 * Vietnamese: kiểm tra văn bản phối hợp.
 *
 * Findings, with paths from the instrument:
 *
 * - `coordination/too-few-parties`, `repeated-party`, `lead-count`, `lead-not-first`, `not-a-party`;
 * - `coordination/duplicate-record` of contents, `date-outside-term`, `basis-later`;
 * - of its states: `lifecycle/unknown-state`, `lifecycle/move-not-allowed`,
 *   `coordination/state-differs`, `coordination/history-broken`;
 * - with a register and a day those of {@link partiesAt} on that day, or on the day of the term
 *   nearest to it.
 *
 * @param instrument - The instrument.
 * @param check - Lifecycle, roles, register and day. Defaults to none of them.
 * @returns The findings; none where all is well.
 *
 * @example
 * ```ts
 * import { checkInstrument, readInstruments } from 'danvan/coordination';
 *
 * const term = { kind: 'year', period: '2021' } as const;
 * const parties = [
 *   { unit: 'ubnd', roles: ['lead'] },
 *   { unit: 'bdv', roles: ['lead'] },
 * ] as const;
 * const row = { id: 'ct', kind: 'programme', title: 'Chương trình phối hợp', term, parties } as const;
 * const [instrument] = readInstruments([row]).values;
 * instrument && checkInstrument(instrument).map(({ code }) => code);
 * //=> ['coordination/lead-count']
 * ```
 *
 * @category Coordination
 */
export function checkInstrument(
  instrument: CoordinationInstrument,
  check: CoordinationCheck = {},
): readonly Finding[] {
  requireShape(instrument, instrumentShape, 'instrument');
  return findingsOfInstrument(instrument, requireShape(check, checkShape, 'check'));
}
