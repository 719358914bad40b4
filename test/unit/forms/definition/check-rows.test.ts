import { expect, it } from 'vitest';
import { checkRows } from '#inside/forms';
import { codesOf, levels } from '../../../support/forms/small-forms.js';

const row = (id: string, ...parts: readonly string[]) => ({
  id,
  name: { vi: id },
  ...(parts.length > 0 && { parts }),
});

it('finds nothing in units, items and rows that hold together', () => {
  const rows = (['units', 'items', levels.rows] as const).flatMap(checkRows);
  expect(rows).toEqual([]);
});

it('finds rows twice, parts that are not there, and rows within themselves', () => {
  expect(codesOf(checkRows([row('a'), row('a')]))).toEqual(['forms/repeated-row']);
  const [unknown] = checkRows([row('total', 'provinse'), row('province')]);
  expect(unknown?.params).toEqual({ row: 'provinse', nearest: 'province' });
  expect(codesOf(checkRows([row('a', 'b'), row('b', 'a')]))).toEqual(['forms/rows-in-ring']);
});
