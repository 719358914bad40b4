import { isDanvanError } from 'danvan';
import { civilCalendar, restOfYear } from 'danvan/time';
import { reportingCalendars } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { labelsOf, readForms, restOfYearKind } from '#inside/time';

const calendar = reportingCalendars.find(({ id }) => id === 'nd-09-2019');

it('goes to the end of the civil year', () => {
  expect(restOfYear('2020-07-07')).toMatchObject({
    id: '2020-07-07/2020-12-31',
    occasion: { kind: 'rest-of-year', year: 2020 },
  });
  expect(restOfYear('2020-12-31').id).toBe('2020-12-31/2020-12-31');
});

it('goes to the end of the year of another calendar, which may be the next one', () => {
  expect(restOfYear('2020-12-14', calendar).lastDay).toBe('2020-12-14');
  expect(restOfYear('2020-12-15', calendar)).toMatchObject({
    lastDay: '2021-12-14',
    occasion: { year: 2021 },
  });
});

it.each([
  ['2020-02-30', 'INVALID_ARGUMENT'],
  ['7/7/2020', 'INVALID_ARGUMENT'],
  ['1899-01-01', 'UNKNOWN_PERIOD'],
])('refuses %s', (asOf, code) => {
  expect(() => restOfYear(asOf)).toThrow(
    expect.toSatisfy((error) => isDanvanError(error) && error.code === code),
  );
});

const read = (label: string, asOf?: string) =>
  readForms(labelsOf(restOfYearKind), { label, calendar: civilCalendar, options: { asOf } });

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
