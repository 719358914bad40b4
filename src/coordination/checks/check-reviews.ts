import type { Finding } from '#room/findings';
import type { CoordinationCheck } from './coordination-check.js';
import type { CoordinationRecords } from '../coordination-records.js';
import type { CoordinationReview } from '../meetings/coordination-review.js';
import { below } from '../read-records.js';
import { each, unknownRecords, type Known } from '../references.js';
import { periodOutside } from './term-findings.js';

const idsOf = (records: readonly { readonly id: string }[] = []): Known =>
  new Set(records.map(({ id }) => id));

type Names = { readonly [List in 'instruments' | 'tasks' | 'notes' | 'events']: Known };

function checkReview(
  review: CoordinationReview,
  { instruments, tasks, events, notes }: Names,
): readonly Finding[] {
  const nextTasks = review.nextTasks.map(({ task }, at) => ({
    id: task,
    path: ['nextTasks', at, 'task'],
  }));
  const held = review.events.map(({ event }, at) => ({ id: event, path: ['events', at, 'event'] }));
  const own = { id: review.instrument, path: ['instrument'] };
  return [
    ...unknownRecords('instrument', [own], instruments),
    ...unknownRecords('task', nextTasks, tasks),
    ...unknownRecords('note', each(review.notes, 'notes'), notes),
    ...unknownRecords('event', held, events),
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
      return below(unknownRecords('instrument', named, byId), 'events', at);
    }),
  ];
}
