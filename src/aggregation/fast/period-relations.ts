import { firstPlace } from '#room/kit';
import { daysOf, lies, type Stretch } from '../choice/span.js';

/**
 * How each period of a store lies to the periods asked: for those of one place the entries from
 * `starts` on, up to those of the next place.
 */
export interface Relations {
  readonly starts: Int32Array;
  /** Places in the list of the periods asked. */
  readonly asked: Int32Array;
  /** How many owed days a report covers; {@link reachesOver} for one that does not count. */
  readonly days: Int32Array;
}

/** Of a report that touches a period and does not count in it. */
export const reachesOver = -1;

type DaysIn = (sent: Stretch, asked: Stretch) => number;

/** What happened is covered day by day. */
const daysOfFlow: DaysIn = (sent, asked) => (lies(sent, asked) ? daysOf(sent) : reachesOver);

/** A state covers all or nothing: it is that of the last day, or an older one. */
const daysOfState: DaysIn = (sent, asked) => {
  if (sent.to > asked.to) return reachesOver;
  return sent.to === asked.to ? daysOf(asked) : 0;
};

/** Finds the places of the stretches that overlap one, ascending; most are not looked at for it. */
function finderOf(asked: readonly Stretch[]): (stretch: Stretch) => readonly number[] {
  const inOrder = [...asked.entries()].toSorted(([, a], [, b]) => a.from - b.from);
  // The last day of all up to each: before the first that reaches a day, none does.
  const lastDays: number[] = [];
  for (const [, { to }] of inOrder) lastDays.push(Math.max(to, lastDays.at(-1) ?? -Infinity));
  return (stretch) => {
    const places: number[] = [];
    const first = firstPlace(lastDays.length, (at) => (lastDays[at] ?? 0) >= stretch.from);
    for (let at = first; (inOrder[at]?.[1].from ?? Infinity) <= stretch.to; at += 1) {
      const [place, period] = inOrder[at] ?? [0, stretch];
      if (period.to >= stretch.from) places.push(place);
    }
    return places.sort((a, b) => a - b);
  };
}

/** Relates the periods of a store to those asked; each is looked at once, not for each report. */
export function relate(
  sent: readonly Stretch[],
  asked: readonly Stretch[],
  isState: boolean,
): Relations {
  const starts = new Int32Array(sent.length + 1);
  const places: number[] = [];
  const days: number[] = [];
  const daysIn = isState ? daysOfState : daysOfFlow;
  const overlapping = finderOf(asked);
  for (const [place, stretch] of sent.entries()) {
    for (const at of overlapping(stretch)) {
      places.push(at);
      days.push(daysIn(stretch, asked[at] ?? stretch));
    }
    starts[place + 1] = places.length;
  }
  return { starts, asked: Int32Array.from(places), days: Int32Array.from(days) };
}
