import { expect, it } from 'vitest';
import { fetchedRows } from '#inside/sql';

const answer = {
  unit_key: '3',
  indicator_key: 1,
  text_one: '2026-Q3',
  a: 0,
  b: 4,
  amount: '12.5',
  c: '7',
  text_other: '{"value":"12,5"}',
};

it('reads rows with their details', () => {
  expect(fetchedRows([answer, { ...answer, text_other: '' }], 2)).toEqual([
    {
      unit: 3,
      indicator: 1,
      period: '2026-Q3',
      line: 0,
      marks: 4,
      amount: 12.5,
      position: 7,
      detail: { value: '12,5' },
    },
    expect.objectContaining({ detail: null }),
  ]);
});

it('refuses more rows than may be counted in memory, and details that are none', () => {
  const tooMany = expect.objectContaining({ code: 'TOO_MANY_ROWS' });
  expect(() => fetchedRows([answer, answer], 1)).toThrow(tooMany);
  const unreadable = expect.objectContaining({ code: 'STORE_UNREADABLE' });
  expect(() => fetchedRows([{ ...answer, text_other: '{' }], 1)).toThrow(unreadable);
});
