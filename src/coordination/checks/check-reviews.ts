import { below, type Finding } from '#room/findings';
import { each, eachOf, knownIds, type KnownIds } from '#room/records';
import type { CoordinationCheck } from './coordination-check.js';
import type { CoordinationRecords } from '../coordination-records.js';
import type { CoordinationReview } from '../meetings/coordination-review.js';
import { unknownRecords } from '../references.js';
import { periodOutside } from './term-findings.js';

const idsOf = (records: readonly { readonly id: string }[] = []): KnownIds =>
  knownIds(new Set(records.map(({ id }) => id)));

type Names = { readonly [List in 'instruments' | 'tasks' | 'notes' | 'events']: KnownIds };

function checkReview(
  review: CoordinationReview,
  { instruments, tasks, events, notes }: Names,
): readonly Finding[] {
  const own = { id: review.instrument, path: ['instrument'] };
  return [
    ...unknownRecords('instrument', [own], instruments),
    ...unknownRecords('task', eachOf(review.nextTasks, 'task', 'nextTasks'), tasks),
    ...unknownRecords('note', each(review.notes, 'notes'), notes),
    ...unknownRecords('event', eachOf(review.events, 'event', 'events'), events),
  ];
}

/** What reviews and events name, and whether reviews look at days on which an instrument holds. */
export function checkReviews(
  records: CoordinationRecords,
  { periods }: CoordinationCheck,
): readonly Finding[] {
  const { instruments, reviews = [], events = [] } = records;
  const names: Names = {
    instruments: idsOf(instruments),
    tasks: idsOf(records.tasks),
    notes: idsOf(records.notes),
    events: idsOf(events),
  };
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  return [
    ...reviews.flatMap((review, at) => {
      const instrument = byId.get(review.instrument);
      const period = { id: review.period, path: ['period'] };
      const outside = instrument === undefined ? [] : periodOutside(instrument, period, periods);
      return below([...checkReview(review, names), ...outside], 'reviews', at);
    }),
    ...events.flatMap((event, at) => {
      const named = each(event.instruments, 'instruments');
      return below(unknownRecords('instrument', named, names.instruments), 'events', at);
    }),
  ];
}
