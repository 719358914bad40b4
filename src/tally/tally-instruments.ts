import { amountSumOf } from '#room/campaigns';
import type { CoordinationInstrument, InstrumentKind } from '#room/coordination';
import { milestonesOf, type Lifecycle } from '#room/lifecycle';
import { parsePeriod, writtenDays, type CalendarDate } from '#room/time';
import { collectTally, type TallyEntry } from './collect-tally.js';
import type { Tally, TallyPlaces } from './tally.js';

/**
 * Which instruments an indicator counts: those signed in a period, or those in force at its end.
 *
 * Vietnamese: quy tắc thống kê văn bản phối hợp.
 *
 * Without `kinds` those of every kind.
 *
 * @example
 * ```ts
 * import type { InstrumentTally } from 'danvan/indicators';
 *
 * const rule: InstrumentTally = { indicator: 'coordination.active', measure: 'in-force' };
 * ```
 *
 * @category Tally
 */
export interface InstrumentTally {
  /** The code of the indicator that is counted. */
  readonly indicator: string;
  /** Signed within a period, or in force at its end. */
  readonly measure: 'signed' | 'in-force';
  /** Kinds of instruments that count. Defaults to all. */
  readonly kinds?: readonly InstrumentKind[] | undefined;
}

/**
 * What instruments are counted by.
 *
 * Vietnamese: cách thống kê văn bản phối hợp.
 *
 * Whose figure: that of the first party, which leads; what is signed counts in the year of signing
 * unless `period` says otherwise. `inForceIn` are the ids of the periods at whose last day the
 * instruments in force are counted. The lifecycle tells by its milestone `ended` which have ended
 * or been replaced by then.
 *
 * @example
 * ```ts
 * import type { InstrumentTallyOptions } from 'danvan/indicators';
 * import { coordinationLifecycle as lifecycle, instrumentTallies } from 'danvan/vietnam';
 *
 * const options: InstrumentTallyOptions = {
 *   tallies: instrumentTallies,
 *   lifecycle,
 *   inForceIn: ['2021', '2022'],
 * };
 * ```
 *
 * @category Tally
 */
export interface InstrumentTallyOptions extends TallyPlaces<CoordinationInstrument> {
  /** What counts for which indicator. */
  readonly tallies: readonly InstrumentTally[];
  /** The states of instruments. */
  readonly lifecycle: Lifecycle;
  /** Ids of periods for which those in force are counted. Defaults to none. */
  readonly inForceIn?: readonly string[] | undefined;
}

/** Signed, begun, not over and not ended: unknown days do not hinder. */
function isInForce(
  instrument: CoordinationInstrument,
  day: CalendarDate,
  lifecycle: Lifecycle,
): boolean {
  const { signedOn, term, history } = instrument;
  const { from = '', to = '9999-12-31' } = writtenDays(term);
  const hasBegun = (signedOn ?? '') <= day && from <= day && day <= to;
  const passed = milestonesOf(instrument, lifecycle, day);
  const isKnown = instrument.state !== undefined || history.length > 0;
  const isUnsigned = isKnown && !passed.includes('signed');
  return hasBegun && !isUnsigned && !passed.includes('ended');
}

function entriesOf(
  instrument: CoordinationInstrument,
  at: number,
  options: InstrumentTallyOptions,
): readonly TallyEntry[] {
  const { tallies, lifecycle, inForceIn = [] } = options;
  const record = { path: ['instruments', at], id: instrument.id };
  const [lead] = instrument.parties;
  const unit = options.unit === undefined ? lead?.unit : options.unit(instrument);
  const sharesOf = (measure: InstrumentTally['measure']) =>
    tallies
      .filter((rule) => rule.measure === measure)
      .filter(({ kinds }) => kinds?.includes(instrument.kind) ?? true)
      .map(({ indicator }) => ({ indicator, amount: amountSumOf(1) }));
  const year = instrument.signedOn?.slice(0, 4);
  const signed = instrument.signedOn === undefined ? [] : sharesOf('signed');
  const inForce = inForceIn.flatMap((id): readonly TallyEntry[] => {
    const period = parsePeriod(id);
    const counts = period.ok && isInForce(instrument, period.value.to, lifecycle);
    const shares = counts ? sharesOf('in-force') : [];
    return shares.length === 0 ? [] : [{ record, unit, period: id, shares }];
  });
  const period = options.period === undefined ? year : options.period(instrument);
  const isCounted = signed.length > 0 || inForce.length === 0;
  return [...(isCounted ? [{ record, unit, period, shares: signed }] : []), ...inForce];
}

/**
 * Turns instruments into observations of the indicators that count them.
 *
 * Vietnamese: thống kê chương trình, quy chế phối hợp đã ký kết, còn hiệu lực.
 *
 * Findings: `tally/not-counted` for an instrument that no rule counts, such as one without a day of
 * signing; `tally/no-unit` for one without parties, `tally/no-period`.
 *
 * @param instruments - As {@link readInstruments} gives them.
 * @param options - Rules, lifecycle and periods; `danvan/vietnam` has the first two.
 * @returns The observations, each with its instruments; frozen.
 *
 * @example
 * ```ts
 * import { readInstruments } from 'danvan/coordination';
 * import { tallyInstruments } from 'danvan/indicators';
 * import { coordinationLifecycle as lifecycle, instrumentTallies } from 'danvan/vietnam';
 *
 * const { values: instruments } = readInstruments([
 *   {
 *     id: 'ct',
 *     kind: 'programme',
 *     title: 'Chương trình phối hợp',
 *     signedOn: '2021-04-08',
 *     term: { kind: 'stage', period: '2021/2025' },
 *     parties: [{ unit: 'ubnd', roles: ['lead'] }],
 *   },
 * ]);
 * const options = { tallies: instrumentTallies, lifecycle, inForceIn: ['2022'] };
 * const { observations } = tallyInstruments(instruments, options);
 * observations.map(({ indicator, period, value }) => [indicator, period, value]);
 * //=> [['coordination.signed', '2021', 1], ['coordination.active', '2022', 1]]
 * ```
 *
 * @deprecated Use {@link tallyRecords}.
 * @category Tally
 */
export function tallyInstruments(
  instruments: readonly CoordinationInstrument[],
  options: InstrumentTallyOptions,
): Tally {
  const entries = instruments.flatMap((instrument, at) => entriesOf(instrument, at, options));
  const indicators = options.tallies.map(({ indicator }) => indicator);
  return collectTally(entries, { indicators, withNil: false });
}
