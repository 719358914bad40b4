import { expect, it } from 'vitest';
import { printOfOwed } from '#inside/sql';

const owing = { obligations: [] };

it('is equal where the same is owed, and else is not', () => {
  const rows = [[1, 'month', 12]];
  expect(printOfOwed(owing, rows)).toBe(printOfOwed(owing, [[1, 'month', 12]]));
  const others = [[[1, 'month', 13]], [[11, 'month', 2]], [...rows, ...rows], []];
  const prints = [rows, ...others].map((owed) => printOfOwed(owing, owed));
  expect(new Set(prints).size).toBe(prints.length);
});

it('tells that nothing is said of what is owed from that nothing is owed', () => {
  expect(printOfOwed({ obligations: null }, [])).not.toBe(printOfOwed(owing, []));
});
