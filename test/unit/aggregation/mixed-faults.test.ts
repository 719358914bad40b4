import { aggregate, check, findCell, vi, type ObservationInput } from 'danvan';
import { readContributions } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { cellNotes } from '#inside/compose';
import { datasetOf, sent as quarter } from '../../support/figures.js';
import { cellOf, checked, consolidated, cumulative, mixed, place } from '../../support/mixed.js';
import { rateOfRows, sent, sentForAll } from '../../support/ratio-figures.js';
import { tableOf } from '../../support/review.js';

describe('terms of a rate', () => {
  const denominators = [sent('d', 'a', 10), sent('d', 'b', 10)];

  it('are taken at the level where both stand', () => {
    const cell = rateOfRows([sentForAll('n', 't', 5), ...denominators]);
    expect(cell).toMatchObject({ amount: 25, terms: { numerator: 5, denominator: 20 } });
  });

  it('leave out the own figure above that has no other term, and name it', () => {
    const numerators = ['t', 'a', 'b'].map((unit) => sent('n', unit, 5));
    const cell = rateOfRows([...numerators, ...denominators]);
    expect(cell).toMatchObject({ amount: 50, terms: { dropped: 1, droppedUnits: ['t'] } });
  });

  it('of another unit and another year never take a stated rate away', () => {
    const stated = sent('r', 'b', 74);
    const rows = [stated, sent('n', 'a', 1, { period: '2020-01' })];
    expect(rateOfRows([stated], { units: 'b' }).amount).toBe(74);
    expect(rateOfRows(rows, { units: 'b' }).amount).toBe(74);
  });

  it('make no rate where nobody sent anything, missing taken as zero or not', () => {
    for (const missing of ['zero', 'partial', 'strict'] as const) {
      expect(rateOfRows([], { missing })).toMatchObject({ amount: null, state: 'missing' });
    }
  });
});

describe('missing taken as zero', () => {
  const zero = { missing: 'zero' } as const;

  it('overrides nothing withheld, and no refusal', () => {
    const withheld = mixed([['a', '2025', { state: 'withheld' }]]);
    expect(cellOf(withheld, 'a', '2025', zero)).toMatchObject({ amount: null, state: 'withheld' });
    const apart = mixed([['a', '2025', 7, { indicator: 'x.p' }]]);
    const asked = cellOf(apart, 't', '2025', { ...zero, of: 'x.p' });
    expect(asked).toMatchObject({ amount: null, state: 'refused' });
  });
});

describe('what paper says of', () => {
  it('a consolidated figure that stands in: whose it is, and how many sent one', () => {
    const others = ['xa-a', 'xa-b', 'phuong-c'].map((unit) => quarter(unit, 'attendances', 1));
    const rows = [
      quarter('tinh', 'sessions', 500, consolidated),
      quarter('xa-a', 'sessions', 20),
      ...others,
    ];
    const table = tableOf(rows, { indicators: ['x.sessions'] });
    const cell = findCell(table, 'x.sessions');
    expect(cell).toMatchObject({ amount: 500, coverage: { reported: 1, expected: 3 } });
    expect(cellNotes(cell, table, vi)).toContain(
      'số tổng hợp của tỉnh Mẫu; 1/3 xã, phường đã gửi số liệu',
    );
  });

  it.each<readonly [string, readonly ObservationInput[], string]>([
    ['a quarter that is asked by month', [quarter('xa-a', 'sessions', 30)], '2026-08'],
    [
      'a week over the edge of the half-year',
      [
        quarter('xa-a', 'sessions', 5, { period: '2026-06' }),
        quarter('xa-a', 'sessions', 2, { period: '2026-06-29/2026-07-05' }),
      ],
      '2026-H1',
    ],
  ])('%s: that it is not counted', (_, rows, period) => {
    const table = tableOf(rows, { period, indicators: ['x.sessions'] });
    const cell = findCell(table, 'x.sessions');
    expect(cell.silent).not.toContain('xa-a');
    expect(cell.excluded).toEqual([{ position: rows.length - 1, reason: 'outside-period' }]);
    expect(cellNotes(cell, table, vi).join()).toMatch('ngoài kỳ');
  });

  it('a running total that cannot be taken apart: that it was sent', () => {
    const rows = [
      quarter('xa-a', 'sessions', 8, { ...cumulative, period: '2026-01' }),
      quarter('xa-a', 'sessions', 30, { ...cumulative, period: '2026-03' }),
    ];
    const table = tableOf(rows, { period: '2026-03', indicators: ['x.sessions'] });
    const cell = findCell(table, 'x.sessions');
    expect(cell).toMatchObject({ amount: null, silent: ['xa-b', 'phuong-c'] });
    expect(cellNotes(cell, table, vi).join()).toMatch('chưa tách được');
  });
});

describe('rules on figures with words', () => {
  const codesOf = (rows: readonly ObservationInput[]) =>
    check(datasetOf(rows)).map(({ code, severity }) => [code, severity]);

  it('ask about attendances far above what the word leaves open', () => {
    const over = { amount: 95, qualifier: 'over' } as const;
    const rows = [quarter('xa-a', 'attendances', over), quarter('xa-a', 'sessions', 585)];
    expect(codesOf(rows)).toEqual([['rules/fewer-attendances-than-sessions', 'warning']]);
  });

  it('find parts that are certainly more than a total that is nearly reached', () => {
    const rows = [
      quarter('xa-a', 'total', { amount: 100, qualifier: 'nearly' }),
      quarter('xa-a', 'part-one', 300),
      quarter('xa-a', 'part-two', 600),
    ];
    expect(codesOf(rows)).toEqual([['rules/parts-differ-from-total', 'error']]);
  });

  it('ask about nearly 5,000 successes of 300', () => {
    const rows = [
      quarter('xa-a', 'successful', { amount: 5000, qualifier: 'nearly' }),
      quarter('xa-a', 'received', 300),
    ];
    expect(codesOf(rows)).toEqual([['rules/part-implausible', 'warning']]);
  });
});

describe('the rest of what was once counted wrongly', () => {
  it('January not applicable, February and March sent: all that is owed is reported', () => {
    const dataset = mixed([
      ['a', '2025-01', { state: 'not-applicable' }],
      ['a', '2025-02', 1],
      ['a', '2025-03', 1],
    ]);
    expect(cellOf(dataset, 'a', '2025-Q1')).toMatchObject({
      amount: 2,
      state: 'reported',
      coverage: { reported: 1, partial: 0, expected: 1 },
      partial: [],
    });
  });

  it('one gift that is handed in twice under one id counts once', () => {
    const gift = { id: 'g', kind: 'cash', amount: 5 } as const;
    const { values: contributions, findings } = readContributions([gift, gift]);
    expect(contributions).toEqual([gift]);
    expect(findings.map(({ code }) => code)).toEqual(['records/repeated-record']);
  });

  it('an organization that no total reaches is found, also beside figures that count', () => {
    const organization = { ...place('org', 't'), category: 'organization' as const };
    const units = [place('t'), place('a', 't'), organization];
    const rows = [
      ['org', '2025', 7],
      ['a', '2025', 5],
    ] as const;
    expect(checked(rows, { units })).toEqual(['dataset/figure-without-total']);
    const table = aggregate(mixed(rows, { units }), { units: 't', period: '2025' });
    expect(findCell(table, 'x.n').amount).toBe(5);
  });
});
