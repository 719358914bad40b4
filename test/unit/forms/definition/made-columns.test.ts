import { expect, it } from 'vitest';
import { columnSchema, madeColumns } from '#inside/forms';
import { codesOf, letters } from '../../../support/forms/small-forms.js';

const made = (...columns: readonly object[]) =>
  madeColumns(columns.map((column) => columnSchema.parse({ heading: 'A', ...column })));

it('combines columns as their kind asks for', () => {
  expect(letters.columns.map(({ index, time, units }) => [index, time, units])).toEqual([
    ['1', 'recompute', 'sum'],
    ['2', 'first', 'sum'],
    ['3', 'sum', 'sum'],
    ['4', 'sum', 'sum'],
    ['5', 'last', 'sum'],
    ['6', 'recompute', 'recompute'],
    ['7', 'forbid', 'forbid'],
  ]);
});

it('works out anew what leans on what is worked out anew', () => {
  const { columns } = made(
    { index: '1=2+5' },
    { index: '2=3+4' },
    { index: '3', time: 'last' },
    { index: '4' },
    { index: '5' },
  );
  expect(columns.map(({ time }) => time)).toEqual(['recompute', 'recompute', 'last', 'sum', 'sum']);
});

it('leaves a misprint out of what is obeyed, and says where there is none', () => {
  const misprint = { formula: '15 + 18', reason: 'in sai' };
  const { columns } = made({ index: '8=9+10=15+18', misprint });
  expect(columns[0]?.formulas.map(({ text }) => text)).toEqual(['9+10']);
  expect(columns[0]?.printed).toBe('8=9+10=15+18');
  expect(codesOf(made({ index: '8=9+10', misprint }).findings)).toEqual([
    'forms/formula-not-printed',
  ]);
});

it('refuses an index that is none, and letters among the columns', () => {
  expect(made({ index: '1=x' }).findings[0]?.path).toEqual(['columns', 0, 'index']);
  expect(codesOf(made({ index: 'A' }).findings)).toEqual(['forms/index-unreadable']);
});
