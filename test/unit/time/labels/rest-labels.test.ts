import { civilCalendar } from 'danvan';
import { expect, it } from 'vitest';
import { readForms, restLabels } from '#inside/time';

const read = (label: string, asOf?: string) =>
  readForms(restLabels, { label, calendar: civilCalendar, options: { asOf } });

it.each([
  ['từ nay đến cuối năm', '2020-07-07/2020-12-31'],
  ['Từ nay tới hết năm 2020', '2020-07-07/2020-12-31'],
  ['từ nay đến cuối năm 2021', '2020-07-07/2021-12-31'],
  ['from now to the end of 2020', '2020-07-07/2020-12-31'],
])('reads %j as %s', (label, id) => {
  expect(read(label, '2020-07-07')).toMatchObject({ ok: true, value: { id } });
});

it('may be one day', () => {
  expect(read('từ nay đến cuối năm', '2020-12-31')).toMatchObject({
    value: { id: '2020-12-31/2020-12-31' },
  });
});

it('asks for the day that now is', () => {
  expect(read('từ nay đến cuối năm')).toMatchObject({
    findings: [{ code: 'time/as-of-date-missing', params: { text: 'từ nay đến cuối năm' } }],
  });
});

it.each([
  ['từ nay đến cuối năm', '1850-07-07'],
  ['từ nay đến cuối năm 2250', '2020-07-07'],
  ['từ nay đến cuối tháng', '2020-07-07'],
])('leaves %j as of %s to others', (label, asOf) => {
  expect(read(label, asOf)).toBeUndefined();
});
