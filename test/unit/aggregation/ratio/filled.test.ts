import { describe, expect, it } from 'vitest';
import { filled, offerOf, type Channel, type Span } from '#inside/aggregation';
import { daysIn, figureFor, spanFor } from '../../../support/spans.js';

const channel: Channel = { ...figureFor({}), activity: '' };
const offer = (...spans: readonly Span[]) => offerOf(channel, spans);

const days = { from: 1, to: 30 };
const filledDays = (...offers: Parameters<typeof filled>[0]) =>
  daysIn(filled(offers, days, 0).map(({ span }) => span));

describe('offerOf', () => {
  it('sorts by first days, then last days, then how it came about', () => {
    const first = spanFor(1, 5, { rank: 2 });
    const [second, third, fourth] = [
      spanFor(1, 9, { rank: 0 }),
      spanFor(1, 9, { rank: 1 }),
      spanFor(3, 4),
    ];
    expect(offer(fourth, third, first, second).spans).toEqual([first, second, third, fourth]);
  });

  it('is plain where all are of one line and scope', () => {
    expect(offer(spanFor(1, 5, { line: 2 }), spanFor(6, 9, { line: 2 })).isPlain).toBe(true);
    expect(offer(spanFor(1, 5), spanFor(6, 9, { line: 1 })).isPlain).toBe(false);
    expect(offer(spanFor(1, 5), spanFor(6, 9, { isConsolidated: true })).isPlain).toBe(false);
  });
});

describe('filled', () => {
  it('gives the reports that fill the days, as those of the unit itself', () => {
    const [first, second] = [spanFor(1, 10), spanFor(11, 30)];
    expect(filled([offer(second, first)], days, 7)).toEqual([
      { unit: 7, span: first, standsIn: false, weight: 0, channel },
      { unit: 7, span: second, standsIn: false, weight: 0, channel },
    ]);
  });

  it('gives nothing where a day lacks, or a report reaches beyond', () => {
    expect(filledDays(offer(spanFor(1, 10), spanFor(12, 30)))).toEqual([]);
    expect(filledDays(offer(spanFor(1, 10), spanFor(11, 31)))).toEqual([]);
    expect(filledDays(offer(spanFor(2, 30)))).toEqual([]);
    expect(filledDays()).toEqual([]);
  });

  it('takes one report of all the days before its parts, the one in period first', () => {
    const [taken, apart] = [spanFor(1, 30), spanFor(1, 30, { rank: 2 })];
    const parts = [spanFor(1, 10), spanFor(11, 30)];
    const [only, ...others] = filled([offer(...parts, apart, taken)], days, 0);
    expect(only?.span).toBe(taken);
    expect(others).toEqual([]);
  });

  it('takes the parts of an earlier line, or of the unit itself, before one report', () => {
    const parts = [spanFor(1, 10), spanFor(11, 30)];
    const expected = [
      [1, 10],
      [11, 30],
    ];
    expect(filledDays(offer(...parts, spanFor(1, 30, { line: 1 })))).toEqual(expected);
    expect(filledDays(offer(...parts, spanFor(1, 30, { isConsolidated: true })))).toEqual(expected);
  });

  it('chooses each channel by itself, and asks that they fill the days together', () => {
    expect(filledDays(offer(spanFor(1, 20)), offer(spanFor(15, 30)))).toEqual([
      [1, 20],
      [15, 30],
    ]);
    expect(filledDays(offer(spanFor(1, 20)), offer(spanFor(22, 30)))).toEqual([]);
  });
});
