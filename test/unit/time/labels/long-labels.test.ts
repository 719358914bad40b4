import { civilCalendar } from 'danvan';
import { expect, it } from 'vitest';
import { readForms, longLabels } from '#inside/time';

const read = (label: string) =>
  readForms(longLabels, { label, calendar: civilCalendar, options: {} });

it.each([
  ['giai đoạn 2021 đến 2025', '2021/2025'],
  ['the period 2021–2025, with a view to 2030', '2021/2025~2030'],
  ['stage 2021-2025', '2021/2025'],
  ['từ 1/7/2020 tới 2020-12-31', '2020-07-01/2020-12-31'],
  ['from 2020-07-01 to 31/12/2020', '2020-07-01/2020-12-31'],
  ['từ ngày 01 tháng 7 năm 2020 đến nay', '2020-07-01/..'],
  ['from 1 July 2020 to date', '2020-07-01/..'],
  ['since 2020 up to now', '2020/..'],
])('reads %j as %s', (label, value) => {
  expect(read(label)).toEqual({ ok: true, value });
});

it.each([
  ['từ ngày 30/02/2020 đến ngày 31/12/2020', 'ngày 30/02/2020'],
  ['từ ngày 01/02/2020 đến ngày 32/12/2020', 'ngày 32/12/2020'],
  ['from 30 February 2020 to date', '30 February 2020'],
])('says of %j which day there is not', (label, text) => {
  expect(read(label)).toMatchObject({ findings: [{ code: 'text/not-a-date', params: { text } }] });
});

it.each(['giai đoạn 2021', 'từ nay đến cuối năm', 'từ Hà Nội đến Huế', 'from A to B'])(
  'leaves %j to others',
  (label) => {
    expect(read(label)).toBeUndefined();
  },
);

it('is done with a hostile label in no time', () => {
  const start = performance.now();
  for (const label of [
    `từ 1${' năm 1'.repeat(20_000)}`,
    `từ ${'1'.repeat(100_000)}`,
    `from 1${'/'.repeat(100_000)}`,
  ]) {
    expect(read(label)).toBeUndefined();
  }
  expect(performance.now() - start).toBeLessThan(2000);
});
