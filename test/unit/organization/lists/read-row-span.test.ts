import { expect, it } from 'vitest';
import { readRowSpan } from '#inside/organization';
import { readList } from '#inside/text';

const spanOf = (cells: string, fallback = {}) => {
  const list = readList<'from' | 'to'>(`from,to,x\n${cells},x`, {
    file: 'u',
    required: ['from', 'to'],
  });
  const [row] = list.rows;
  if (row === undefined) throw new Error('the row was not read');
  return readRowSpan(row, fallback);
};

it('reads both days of a row', () => {
  expect(spanOf('2021-11-01,2025-03-01')).toEqual({
    span: { from: '2021-11-01', to: '2025-03-01' },
    findings: [],
  });
});

it('falls back to the days of the list, one by one', () => {
  const fallback = { from: '2021-11-01', to: '2025-06-30' };
  expect(spanOf(',2023-01-01', fallback).span).toEqual({ from: '2021-11-01', to: '2023-01-01' });
  expect(spanOf(',').span).toEqual({});
});

it.each([
  ['2025-02-30,', ['text/not-a-date']],
  ['1/7/2025,30/6/2025', ['text/not-a-date', 'text/not-a-date']],
  ['2025-07-01,2025-06-30', ['organization/end-before-start']],
])('refuses %s', (cells, codes) => {
  expect(spanOf(cells).findings.map(({ code }) => code)).toEqual(codes);
});

it('takes a span of one day', () => {
  expect(spanOf('2025-07-01,2025-07-01').findings).toEqual([]);
});
