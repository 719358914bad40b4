import { canBeParted, exactly, stretchesOfBoth } from '#inside/aggregation';
import { describe, expect, it } from 'vitest';

const span = (from: number, to: number) => ({
  from,
  to,
  line: 0,
  isConsolidated: false,
  isNil: false,
  rank: 0,
  quantity: exactly(1),
  rows: [],
});

describe('stretchesOfBoth', () => {
  it('begins and ends with a report of each term', () => {
    const above = [span(1, 10), span(11, 20)];
    expect(stretchesOfBoth(above, [span(1, 20)])).toEqual([{ from: 1, to: 20 }]);
    expect(stretchesOfBoth(above, [span(2, 20)])).toEqual([]);
    expect(stretchesOfBoth(above, [span(1, 19)])).toEqual([]);
  });

  it('stops where no report crosses a day', () => {
    const months = [span(1, 10), span(11, 20)];
    expect(stretchesOfBoth(months, months)).toEqual([
      { from: 1, to: 10 },
      { from: 11, to: 20 },
    ]);
  });

  it('gives longer ones beside shorter ones', () => {
    const above = [span(1, 10), span(1, 20), span(11, 20)];
    expect(stretchesOfBoth(above, [span(1, 10), span(11, 20)])).toEqual([
      { from: 1, to: 10 },
      { from: 1, to: 20 },
      { from: 11, to: 20 },
    ]);
  });
});

describe('canBeParted', () => {
  it('tells whether a day ends all reports before it', () => {
    expect(canBeParted([span(11, 20), span(1, 10)])).toBe(true);
    expect(canBeParted([span(1, 10), span(11, 20), span(1, 20)])).toBe(false);
    expect(canBeParted([span(1, 10), span(10, 20)])).toBe(false);
    expect(canBeParted([])).toBe(false);
  });
});
