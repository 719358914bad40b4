import { describe, expect, it } from 'vitest';
import { byDaysOfYear, byDistance, sameSenders, sendersOf } from '#inside/aggregation';
import { stretchOf } from '../../../support/counting.js';

const quarter = (year: number) => stretchOf(`${year}-01-01`, `${year}-03-31`);
const month = (year: number, text: string, last: number) =>
  stretchOf(`${year}-${text}-01`, `${year}-${text}-${last}`);

describe('sendersOf', () => {
  it('joins the days of a unit, apart from those for which it stood in', () => {
    const senders = sendersOf([
      { unit: 1, standsIn: false, days: { from: 11, to: 20 } },
      { unit: 1, standsIn: false, days: { from: 1, to: 10 } },
      { unit: 1, standsIn: true, days: { from: 21, to: 30 } },
      { unit: 2, standsIn: false, days: { from: 1, to: 10 } },
    ]);
    expect([...senders.values()]).toEqual([
      [{ from: 1, to: 20 }],
      [{ from: 21, to: 30 }],
      [{ from: 1, to: 10 }],
    ]);
  });
});

describe('byDaysOfYear', () => {
  const tell = (year: number, text: string, last: number) =>
    byDaysOfYear([month(year, text, last)], quarter(year));

  it('tells the same days of two years alike', () => {
    expect(tell(2026, '01', 31)).toBe(tell(2025, '01', 31));
    expect(tell(2026, '01', 31)).not.toBe(tell(2025, '03', 31));
    expect(tell(2026, '01', 30)).not.toBe(tell(2025, '01', 31));
  });

  it('takes the last of February for one day', () => {
    expect(tell(2024, '02', 29)).toBe(tell(2023, '02', 28));
    expect(tell(2024, '02', 28)).toBe(tell(2023, '02', 28));
  });

  it('tells years apart within a period of several', () => {
    const days = [month(2025, '01', 31)];
    expect(byDaysOfYear(days, stretchOf('2024-01-01', '2025-12-31'))).not.toBe(
      byDaysOfYear(days, stretchOf('2025-01-01', '2025-12-31')),
    );
  });
});

describe('byDistance', () => {
  it('counts from the first day, and takes the last for the last', () => {
    expect(byDistance([quarter(2026)], quarter(2026))).toBe(
      byDistance([stretchOf('2026-04-01', '2026-06-30')], stretchOf('2026-04-01', '2026-06-30')),
    );
    const early = [{ from: 1, to: 10 }];
    expect(byDistance(early, { from: 1, to: 90 })).toBe(byDistance(early, { from: 1, to: 91 }));
    expect(byDistance(early, { from: 1, to: 90 })).not.toBe(byDistance(early, { from: 0, to: 90 }));
    expect(byDistance(early, { from: 1, to: 10 })).not.toBe(byDistance(early, { from: 1, to: 11 }));
  });
});

it('finds those that sent both, for the same days', () => {
  const of = (...units: readonly (readonly [number, number])[]) =>
    sendersOf(units.map(([unit, to]) => ({ unit, standsIn: false, days: { from: 1, to } })));
  const period = { from: 1, to: 90 };
  const same = sameSenders(
    { senders: of([1, 90], [2, 90], [3, 31]), period },
    { senders: of([1, 90], [3, 90], [4, 90]), period },
    byDistance,
  );
  expect([...same]).toEqual(['1 false']);
});
