import { expect, it } from 'vitest';
import { borderless } from '#inside/exporters/pdf';

it('makes a table without lines and padding', () => {
  const { table, layout } = borderless([100, 50], [['a', 'b']]);
  expect(table).toEqual({ widths: [100, 50], body: [['a', 'b']] });
  expect(Object.values(layout).map((length) => length())).toEqual([0, 0, 0, 0, 0, 0]);
});
