import { isDanvanError } from 'danvan';
import { anniversarySpan } from 'danvan/time';
import { expect, it } from 'vitest';
import { anniversary } from '#inside/time';

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

const read = (label: string, documentDates?: Record<string, string>) =>
  anniversary.readName?.(label, { documentDates });

it('finds the day of a document in any spelling of its letters', () => {
  const dates = { 'Quy chế phối hợp, Uỷ ban': '2018-01-07' };
  expect(read('5 năm thực hiện QUY CHẾ phối hợp Ủy ban', dates)).toMatchObject({
    value: { id: '2018-01-07/2023-01-06' },
  });
});

it('does not take one document for another', () => {
  expect(read('10 năm thực hiện Nghị quyết 26', { 'Nghị quyết 25': '2013-06-03' })).toMatchObject({
    findings: [{ code: 'time/document-date-missing', params: { document: 'Nghị quyết 26' } }],
  });
});

it('knows no day by the names that every object has', () => {
  expect(read('1 năm thực hiện constructor', {})).toMatchObject({ ok: false });
});

it('is nothing without a document, and for no years', () => {
  expect(read('10 năm thực hiện')).toBeUndefined();
  expect(read('0 năm thực hiện A', { A: '2013-06-03' })).toBeUndefined();
});

it('throws for a day of the options that is none', () => {
  expect(() => read('1 năm thực hiện A', { A: '03/6/2013' })).toThrow('03/6/2013');
});
