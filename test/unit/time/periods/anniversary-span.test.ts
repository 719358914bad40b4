import { anniversarySpan, isDanvanError } from 'danvan';
import { expect, it } from 'vitest';

it.each([
  ['2013-06-03', 10, '2013-06-03/2023-06-02'],
  ['2018-01-07', 5, '2018-01-07/2023-01-06'],
  ['2020-01-01', 1, '2020-01-01/2020-12-31'],
  ['2016-02-29', 1, '2016-02-29/2017-02-28'],
  ['2016-02-29', 4, '2016-02-29/2020-02-28'],
  ['2016-03-01', 4, '2016-03-01/2020-02-29'],
])('counts from %s %d years', (date, years, id) => {
  const { id: found, occasion } = anniversarySpan('  Chỉ thị  A ', date, years);
  expect(found).toBe(id);
  expect(occasion).toEqual({ kind: 'anniversary', years, document: 'Chỉ thị A' });
});

it.each([
  ['', '2013-06-03', 10, 'INVALID_ARGUMENT'],
  ['A', '2013-02-31', 10, 'INVALID_ARGUMENT'],
  ['A', '2013-06-03', 0, 'INVALID_ARGUMENT'],
  ['A', '2013-06-03', 1.5, 'INVALID_ARGUMENT'],
  ['A', '2013-06-03', Number.NaN, 'INVALID_ARGUMENT'],
  ['A', '2013-06-03', 1000, 'UNKNOWN_PERIOD'],
  ['A', '1013-06-03', 10, 'UNKNOWN_PERIOD'],
])('refuses %j from %s for %d years', (document, date, years, code) => {
  expect(() => anniversarySpan(document, date, years)).toThrow(
    expect.toSatisfy((error) => isDanvanError(error) && error.code === code),
  );
});
