import { amountSumOf } from '#room/campaigns';
import type { CoordinationEvent } from '#room/coordination';
import { collectTally } from './collect-tally.js';
import type { Tally, TallyPlaces } from './tally.js';

/**
 * Which conferences an indicator counts; without `kinds` those of every kind.
 *
 * Vietnamese: quy tắc thống kê hội nghị, giao ban.
 *
 * @example
 * ```ts
 * import type { CoordinationEventTally } from 'danvan/indicators';
 *
 * const rule: CoordinationEventTally = { indicator: 'coordination.meetings', kinds: ['meeting'] };
 * ```
 *
 * @category Tally
 */
export interface CoordinationEventTally {
  /** The code of the indicator that is counted. */
  readonly indicator: string;
  /** Kinds of events that count. Defaults to all. */
  readonly kinds?: readonly string[] | undefined;
}

/**
 * What conferences are counted by.
 *
 * Vietnamese: cách thống kê hội nghị, giao ban.
 *
 * Whose figure: that of the first organizer, in the year of the day, unless `unit` or `period` say
 * otherwise.
 *
 * @example
 * ```ts
 * import type { CoordinationEventTallyOptions } from 'danvan/indicators';
 * import { coordinationEventTallies as tallies } from 'danvan/vietnam';
 *
 * const options: CoordinationEventTallyOptions = { tallies, period: () => '2021-H1' };
 * ```
 *
 * @category Tally
 */
export interface CoordinationEventTallyOptions extends TallyPlaces<CoordinationEvent> {
  /** What counts for which indicator. */
  readonly tallies: readonly CoordinationEventTally[];
}

/**
 * Turns conferences into observations of the indicators that count them.
 *
 * Vietnamese: thống kê cuộc họp, giao ban phối hợp.
 *
 * Findings: `tally/not-counted` for a conference that no rule counts; `tally/no-unit` for one
 * without organizer, `tally/no-period` for one without a day.
 *
 * @param events - As {@link readEvents} gives them.
 * @param options - Rules; `danvan/vietnam` has them.
 * @returns The observations, each with its conferences; frozen.
 *
 * @example
 * ```ts
 * import { readEvents } from 'danvan/coordination';
 * import { tallyCoordinationEvents } from 'danvan/indicators';
 * import { coordinationEventTallies as tallies } from 'danvan/vietnam';
 *
 * const row = { kind: 'meeting', title: 'Giao ban', organizers: ['ubnd'] };
 * const { values: events } = readEvents([
 *   { ...row, id: 'q1', date: '2021-04-02' },
 *   { ...row, id: 'q2', date: '2021-07-05' },
 * ]);
 * tallyCoordinationEvents(events, { tallies }).observations[0]?.value; //=> 2
 * ```
 *
 * @deprecated Use {@link tallyRecords}.
 * @category Tally
 */
export function tallyCoordinationEvents(
  events: readonly CoordinationEvent[],
  options: CoordinationEventTallyOptions,
): Tally {
  const unitOf = options.unit ?? (({ organizers }) => organizers[0]);
  const periodOf = options.period ?? (({ date }) => date?.slice(0, 4));
  const entries = events.map((event, at) => ({
    record: { path: ['events', at], id: event.id },
    unit: unitOf(event),
    period: periodOf(event),
    shares: options.tallies
      .filter(({ kinds }) => kinds?.includes(event.kind) ?? true)
      .map(({ indicator }) => ({ indicator, amount: amountSumOf(1) })),
  }));
  const indicators = options.tallies.map(({ indicator }) => indicator);
  return collectTally(entries, { indicators, withNil: false });
}
