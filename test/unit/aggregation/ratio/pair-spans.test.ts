import { describe, expect, it } from 'vitest';
import {
  bestSpans,
  offerOf,
  possibleSpans,
  type Channel,
  type PairSpan,
  type Span,
} from '#inside/aggregation';
import { daysIn, figureFor, spanFor } from '../../../support/spans.js';

const channel: Channel = { ...figureFor({}), activity: '' };

const possible = (above: readonly Span[], below: readonly Span[]) =>
  possibleSpans({ unit: 3, above: [offerOf(channel, above)], below: [offerOf(channel, below)] });

/** A stretch that each term fills with the same reports. */
const pairFor = (...spans: readonly Span[]): PairSpan => {
  const reports = spans.map((span) => ({ unit: 3, span, standsIn: false, weight: 0, channel }));
  const [from, to] = [spans[0]?.from ?? 0, spans.at(-1)?.to ?? 0];
  return { from, to, above: reports, below: reports };
};

const parts = [spanFor(1, 10), spanFor(11, 20)];

describe('possibleSpans', () => {
  it('sets parts beside a whole', () => {
    const [only, ...others] = possible(parts, [spanFor(1, 20)]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ from: 1, to: 20 });
    expect(daysIn(only?.above.map(({ span }) => span) ?? [])).toEqual(daysIn(parts));
    expect(only?.below.map(({ unit, span }) => [unit, span.from, span.to])).toEqual([[3, 1, 20]]);
  });

  it('gives none where a term has a gap', () => {
    expect(possible([spanFor(1, 20)], [spanFor(1, 5), spanFor(11, 20)])).toEqual([]);
  });

  it('gives a longer one beside the shorter ones only where its reports hang together', () => {
    const [short, long] = [spanFor(1, 20), spanFor(1, 20, { line: 1 })];
    expect(daysIn(possible([...parts, short], parts))).toEqual([
      [1, 10],
      [1, 20],
      [11, 20],
    ]);
    // Of two lines the parts on the earlier one count, and these end with the tenth day.
    expect(daysIn(possible([...parts, long], parts))).toEqual([
      [1, 10],
      [11, 20],
    ]);
  });
});

describe('bestSpans', () => {
  const apart = parts.map((span) => pairFor(span));
  const best = (...pairs: readonly PairSpan[]) => daysIn(bestSpans(pairs));

  it('takes the most days, then the fewest reports', () => {
    expect(best(pairFor(spanFor(1, 15)), pairFor(spanFor(11, 30)))).toEqual([[11, 30]]);
    expect(best(...apart, pairFor(spanFor(1, 20)))).toEqual([[1, 20]]);
    expect(best(...apart, pairFor(spanFor(1, 19)))).toEqual(daysIn(parts));
  });

  it('takes own reports and those of earlier lines before fewer', () => {
    expect(best(...apart, pairFor(spanFor(1, 20, { isConsolidated: true })))).toEqual(
      daysIn(parts),
    );
    expect(best(...apart, pairFor(spanFor(1, 20, { line: 1 })))).toEqual(daysIn(parts));
    const own = apart.map(({ from, to }) => pairFor(spanFor(from, to, { line: 1 })));
    expect(best(...own, pairFor(spanFor(1, 20, { isConsolidated: true })))).toEqual(daysIn(parts));
  });

  it('takes what was sent in period before what was taken apart', () => {
    const [sent, taken] = [spanFor(1, 10), spanFor(1, 10, { rank: 2 })];
    const [only, ...others] = bestSpans([pairFor(taken), pairFor(sent)]);
    expect(only?.above[0]?.span).toBe(sent);
    expect(others).toEqual([]);
  });
});
