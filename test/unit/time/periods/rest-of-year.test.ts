import { isDanvanError, restOfYear } from 'danvan';
import { reportingCalendars } from 'danvan/vietnam';
import { expect, it } from 'vitest';

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
