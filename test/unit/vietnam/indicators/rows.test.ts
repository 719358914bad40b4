import { expect, it } from 'vitest';
import { countedIn, coverage, flow, rate, stock } from '#inside/vietnam';

it('makes money of what is counted in đồng, and other names of words', () => {
  const row = flow('x.y', ['Số tiền', 'Money', countedIn.dong], { called: ['tiền'] });
  expect(row).toEqual({
    code: 'x.y',
    name: { vi: 'Số tiền', en: 'Money' },
    unit: { vi: 'đồng', en: 'dong' },
    kind: 'flow',
    money: true,
    otherNames: ['tiền'],
  });
});

it('tells the kinds apart', () => {
  const words = ['Số tổ', 'Teams', countedIn.teams] as const;
  expect(stock('x.y', words)).not.toHaveProperty('money');
  expect([stock('x.y', words).kind, coverage('x.y', words).kind]).toEqual(['stock', 'coverage']);
});

it('makes a rate in percent of two terms', () => {
  expect(rate('x.r', ['Tỷ lệ', 'Rate'], { of: ['x.a', 'x.b'], decimals: 2 })).toMatchObject({
    unit: { vi: '%' },
    ratio: { numerator: 'x.a', denominator: 'x.b', factor: 100 },
    decimals: 2,
  });
});
