import { describe, expect, it } from 'vitest';
import { fillFrom, reviewContext } from '#inside/compose';
import type { AggregateOptions, ObservationInput, ReviewOptions } from 'danvan';
import { figuresOf, optionsOf, tableOf } from '../../../support/review.js';

interface Asked {
  readonly observations: readonly ObservationInput[];
  readonly table?: Partial<AggregateOptions>;
  readonly review?: Partial<ReviewOptions>;
}

const says = (template: string, { observations, table = {}, review = {} }: Asked): string | null =>
  fillFrom(
    template,
    reviewContext(
      optionsOf(tableOf(observations, { compareWith: 'same-period-last-year', ...table }), review),
    ),
  ).text;

const last = '2025-Q3';

describe('the comparison', () => {
  it.each([
    [[10, 20, 30], [10, 10, 10], 'tăng 30 cuộc (100%) so với cùng kỳ năm trước'],
    [[10, 10, 10], [10, 20, 30], 'giảm 30 cuộc (50%) so với cùng kỳ năm trước'],
    [[10, 10, 10], [5, 10, 15], 'không thay đổi so với cùng kỳ năm trước'],
    [[1, 0, 0], [0, 0, 0], 'tăng 01 cuộc so với cùng kỳ năm trước (cùng kỳ không có)'],
    [[3000, 0, 0], [1, 0, 0], 'tăng 2.999 cuộc so với cùng kỳ năm trước'],
  ])('of %s with %s', (now, before, text) => {
    const observations = [...figuresOf('sessions', now), ...figuresOf('sessions', before, last)];
    expect(says('Kết quả {x.sessions:change}', { observations })).toBe(`Kết quả ${text}`);
  });

  it('is in points for rates, from what was not rounded', () => {
    const observations = [
      ...figuresOf('received', [1000, 0, 0]),
      ...figuresOf('successful', [764, 0, 0]),
      ...figuresOf('received', [1000, 0, 0], last),
      ...figuresOf('successful', [746, 0, 0], last),
    ];
    expect(says('Đạt {x.rate}[, {x.rate:change}].', { observations })).toBe(
      'Đạt 76%, tăng 1,8 điểm phần trăm so với cùng kỳ năm trước.',
    );
    expect(says('Đạt {x.rate} ({x.rate:terms})[, {x.rate:reached}].', { observations })).toBe(
      'Đạt 76% (764/1.000 cuộc).',
    );
  });

  it('is left out of unlike senders, and said in drafts', () => {
    const observations = [
      ...figuresOf('sessions', [1, 2, 3]),
      ...figuresOf('sessions', [1, 2], last),
    ];
    const template = 'Có {x.sessions} cuộc[, {x.sessions:change}].';
    expect(says(template, { observations })).toBe('Có 06 cuộc.');
    expect(says(template, { observations, review: { draftMark: 'DỰ THẢO' } })).toBe(
      'Có 06 cuộc, không so sánh vì hai kỳ không cùng đơn vị gửi (cùng kỳ năm trước 2/3).',
    );
    expect(says(template, { observations, table: { likeForLike: true } })).toBe(
      'Có 06 cuộc, không thay đổi so với cùng kỳ năm trước (so sánh trên 2 đơn vị gửi cả hai kỳ).',
    );
  });

  it('has its parts as placeholders', () => {
    const observations = [
      ...figuresOf('sessions', [10, 20, 30]),
      ...figuresOf('sessions', [10, 20, 20], last),
    ];
    expect(
      says('{x.sessions:difference}; {x.sessions:percent}; {x.sessions:base}', { observations }),
    ).toBe('10 cuộc; 20%; 50 cuộc');
  });
});

describe('the plan', () => {
  const planned = figuresOf('sessions', [50, 0, 0]).map((one) => ({
    ...one,
    measure: 'plan' as const,
  }));

  it('is told in percent', () => {
    const observations = [...figuresOf('sessions', [10, 16, 20]), ...planned];
    const asked = { observations, table: { plan: 'period' as const } };
    expect(
      says('{x.sessions:reached} ({x.sessions:plan-percent} của {x.sessions:plan})', asked),
    ).toBe('Đạt 92% kế hoạch (92% của 50 cuộc)');
    expect(says('Có {x.sessions}[, {x.sessions:reached}].', { observations })).toBe('Có 46.');
  });
});

it('parts stand in order of size, without those that are nothing', () => {
  const observations = [
    ...figuresOf('total', [10, 20, 0]),
    ...figuresOf('part-one', [2, 3, 0]),
    ...figuresOf('part-two', [8, 17, 0]),
  ];
  expect(says('{x.total:parts}', { observations })).toBe('Phần hai 25 cuộc, phần một 05 cuộc');
});

it('the units with the largest figures are named', () => {
  const observations = figuresOf('sessions', [10, 0, 30]);
  expect(says('{x.sessions:rank}', { observations })).toBe('Phường C (30 cuộc), xã A (10 cuộc)');
  expect(says('[{x.sessions:rank}]', { observations: figuresOf('sessions', [10]) })).toBe('');
});

describe('money', () => {
  const cash = (values: readonly number[]) => ({
    observations: figuresOf('cash', values),
    review: { money: 'billion-dong' as const, moneyDecimals: 0 },
  });

  it('never prints as zero', () => {
    expect(says('Được {x.cash}.', cash([49_000_000]))).toBe('Được 49 triệu đồng.');
    expect(says('Được {x.cash}.', cash([49_000]))).toBe('Được 49.000 đồng.');
    expect(says('Được {x.cash}.', cash([58_000_000_000]))).toBe('Được 58 tỷ đồng.');
  });

  it('has one scale in a sentence', () => {
    const observations = [
      ...figuresOf('cash', [58_000_000_000, 0, 0]),
      ...figuresOf('cash', [57_951_000_000, 0, 0], last),
    ];
    const review = { money: 'billion-dong' as const };
    expect(says('Được {x.cash}[, {x.cash:change}].', { observations, review })).toBe(
      'Được 58.000 triệu đồng, tăng 49 triệu đồng (0,1%) so với cùng kỳ năm trước.',
    );
  });

  it('is put in words', () => {
    expect(says('(bằng chữ: {x.cash:words})', cash([58_500_000_000]))).toBe(
      '(bằng chữ: Năm mươi tám tỷ năm trăm triệu đồng)',
    );
  });
});
