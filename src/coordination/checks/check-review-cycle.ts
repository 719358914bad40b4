import type { Finding } from '#room/findings';
import { readPeriod, periodsOverlap, readHolidayTable } from '#room/time';
import type { CoordinationCheck } from './coordination-check.js';
import type { CoordinationInstrument } from '../instruments/coordination-instrument.js';
import type { CoordinationReview } from '../meetings/coordination-review.js';
import { cycleRounds, type CycleRound } from '../cycles/cycle-rounds.js';
import type { ReviewKind } from '../cycles/review-kind.js';
import { coordinationFinding } from '../findings.js';

/** Whether a review looks back on a round up to its end; a final one does for an interim one. */
function isReviewed(
  { period }: CycleRound,
  kind: ReviewKind,
  {
    reviews,
    periods,
  }: {
    readonly reviews: readonly CoordinationReview[];
    readonly periods: CoordinationCheck['periods'];
  },
): boolean {
  const asked = readPeriod(period ?? '', periods);
  return reviews.some((review) => {
    const told = readPeriod(review.period, periods);
    const isOfKind = review.kind === kind || review.kind === 'final';
    if (!isOfKind || !told.ok || !asked.ok) return false;
    return periodsOverlap(told.value, asked.value) && told.value.to >= asked.value.to;
  });
}

/** The reviews that the cycle of an instrument asks for by a day and that are not there. */
export function checkReviewCycle(
  instrument: CoordinationInstrument,
  reviews: readonly CoordinationReview[],
  { asOf, periods }: CoordinationCheck,
): readonly Finding[] {
  if (asOf === undefined) return [];
  const own = reviews.filter((review) => review.instrument === instrument.id);
  const holidays = readHolidayTable({}).value;
  return instrument.reviewCycle.flatMap((cycle, at) =>
    cycleRounds(cycle, instrument.term, { holidays, periods }).flatMap((round) => {
      const { period, due } = round;
      if (period === null || due >= asOf) return [];
      if (isReviewed(round, cycle.kind, { reviews: own, periods })) return [];
      const facts = { instrument: instrument.id, kind: cycle.kind, period, due };
      const place = { path: ['reviewCycle', at], period };
      return [coordinationFinding('coordination/review-missing', facts, place)];
    }),
  );
}
