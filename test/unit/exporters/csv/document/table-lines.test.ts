import { expect, it } from 'vitest';
import { completeFormat, csvLine, tableLines } from '#inside/exporters/csv';

it('stops in the middle of a long table', () => {
  let looks = 0;
  const signal = {
    get aborted() {
      looks += 1;
      return looks > 5;
    },
  };
  const rows = Array.from({ length: 20 }, () => ({ role: 'data' as const, cells: {} }));
  const columns = [{ key: 'a', title: 'A', width: 1, align: 'left' as const }];
  const writing = { format: completeFormat({}), language: 'vi' as const, signal };
  expect(() => tableLines({ kind: 'table', labels: [], columns, rows }, writing)).toThrow();
  expect(looks).toBe(6);
});

it('parts cells', () => {
  expect(csvLine(['a', 1.5, null], completeFormat({ delimiter: '\t' }))).toBe('a\t1,5\t');
});
