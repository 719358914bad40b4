import { lies, type Span, type Stretch } from '../choice/span.js';
import { chosenOf } from '../choice/spans-of-unit.js';
import { joined } from '../choice/stretches.js';
import type { CountedReport } from '../count/taken-of.js';
import type { Channel } from '../figure/figures-of.js';

/** What may count of one unit, on one channel, sorted by first days. */
export interface Offer {
  readonly channel: Channel;
  readonly spans: readonly Span[];
  /** Whether all are of one line and scope, so that of two that tell alike the shorter list counts. */
  readonly isPlain: boolean;
}

/** Sorts what may count of one unit on one channel. */
export const offerOf = (channel: Channel, spans: readonly Span[]): Offer => ({
  channel,
  spans: spans.toSorted((a, b) => a.from - b.from || a.to - b.to || a.rank - b.rank),
  isPlain: spans.every(
    ({ line, isConsolidated }) =>
      line === spans[0]?.line && isConsolidated === spans[0].isConsolidated,
  ),
});

/** The place of the first span that begins on a day or later. */
function placeFrom(spans: readonly Span[], day: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.from ?? Infinity) >= day) high = middle;
    else low = middle + 1;
  }
  return low;
}

function inside({ spans }: Offer, within: Stretch): readonly Span[] {
  const found: Span[] = [];
  for (let at = placeFrom(spans, within.from); at < spans.length; at += 1) {
    const span = spans[at];
    if (span === undefined || span.from > within.to) break;
    if (lies(span, within)) found.push(span);
  }
  return found;
}

/** A single report that fills the days. */
function single({ spans, isPlain }: Offer, { from, to }: Stretch): Span | null {
  if (!isPlain) return null;
  for (let at = placeFrom(spans, from); spans[at]?.from === from; at += 1) {
    const span = spans[at];
    if (span?.to === to) return span;
  }
  return null;
}

/** The reports of a unit that count within some days, where they fill them without a gap. */
export function filled(
  offers: readonly Offer[],
  days: Stretch,
  unit: number,
): readonly CountedReport[] {
  const chosen = offers.flatMap((offer) => {
    const one = single(offer, days);
    const spans = one === null ? chosenOf(inside(offer, days), offer.channel.time) : [one];
    return spans.map((span) => ({
      unit,
      span,
      standsIn: false,
      weight: 0,
      channel: offer.channel,
    }));
  });
  const [stretch, ...others] = joined(chosen.map(({ span }) => span));
  const isFull = stretch?.from === days.from && stretch.to === days.to && others.length === 0;
  return isFull ? chosen : [];
}
