import { civilCalendar } from 'danvan/time';
import { expect, it } from 'vitest';
import {
  makeSpan,
  openSpan,
  labelsOf,
  readForms,
  sameDayIn,
  span,
  splitPeriodId,
} from '#inside/time';
import { stopwatch } from '../../../support/stopwatch.js';

const days = { from: '2013-06-03', to: '2023-06-02' };

it('keeps what it is for out of the id', () => {
  const occasion = { kind: 'anniversary', years: 10, document: 'Nghị quyết 25-NQ/TW' } as const;
  expect(makeSpan(days, undefined, occasion)).toMatchObject({
    id: '2013-06-03/2023-06-02',
    year: 2013,
    occasion,
  });
  expect('occasion' in makeSpan(days)).toBe(false);
});

it('refuses days out of range', () => {
  expect(() => makeSpan({ ...days, to: '2200-01-01' })).toThrow('2200');
});

const readId = (id: string) => {
  const parts = splitPeriodId(id);
  return parts && span.readId?.(parts, {});
};

it('reads days, also those of one day', () => {
  expect(readId('2020-02-29/2020-02-29')).toMatchObject({ value: { kind: 'span' } });
});

it('says of two wrong days the first', () => {
  expect(readId('2021-02-29/2021-02-30')).toMatchObject({
    findings: [{ code: 'text/not-a-date', params: { text: '2021-02-29' } }],
  });
});

it.each(['2020/2021', '2020-1-1/2020-1-2', '2020-01-01', '2020-01-01/..'])(
  'leaves %s to others',
  (id) => {
    expect(readId(id)).toBeUndefined();
  },
);

const civil = { calendar: civilCalendar, options: {} };

const read = (label: string) => readForms(labelsOf(span), { label, ...civil });

it.each([
  ['từ 1/7/2020 tới 2020-12-31', '2020-07-01/2020-12-31'],
  ['from 2020-07-01 to 31/12/2020', '2020-07-01/2020-12-31'],
  ['từ tháng 1 đến tháng 6/2020', '2020-01-01/2020-06-30'],
])('reads %j as %s', (label, value) => {
  expect(read(label)).toEqual({ ok: true, value });
});

it.each([
  ['từ ngày 30/02/2020 đến ngày 31/12/2020', 'ngày 30/02/2020'],
  ['từ ngày 01/02/2020 đến ngày 32/12/2020', 'ngày 32/12/2020'],
])('says of %j which day there is not', (label, text) => {
  expect(read(label)).toMatchObject({ findings: [{ code: 'text/not-a-date', params: { text } }] });
});

it.each(['giai đoạn 2021', 'từ nay đến cuối năm', 'từ Hà Nội đến Huế', 'from A to B'])(
  'leaves the label %j to others',
  (label) => {
    expect(read(label)).toBeUndefined();
  },
);

it('is done with a hostile label in no time', () => {
  const took = stopwatch();
  for (const label of [
    `từ 1${' năm 1'.repeat(20_000)}`,
    `từ ${'1'.repeat(100_000)}`,
    `from 1${'/'.repeat(100_000)}`,
  ]) {
    expect(read(label)).toBeUndefined();
    expect(readForms(labelsOf(openSpan), { label, ...civil })).toBeUndefined();
  }
  expect(took()).toBeLessThan(2000);
});

it('takes 28 February for a 29th that there is not', () => {
  expect(sameDayIn(2019, '2020-02-29')).toBe('2019-02-28');
  expect(sameDayIn(2024, '2020-02-29')).toBe('2024-02-29');
  expect(sameDayIn(2019, '2020-12-31')).toBe('2019-12-31');
});
