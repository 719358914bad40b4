import { expect, it } from 'vitest';
import { checkColumns } from '#inside/text';

const known = { file: 'u', required: ['code', 'parent'], optional: ['from'] };

it('passes a header with the columns in any order', () => {
  expect(checkColumns(['parent', 'from', 'code'], known)).toEqual({
    isComplete: true,
    findings: [],
  });
});

it('names what is missing, with the column that may be meant, and what is not read', () => {
  const { isComplete, findings } = checkColumns(['code', 'parrent', 'area'], known);
  expect(isComplete).toBe(false);
  expect(findings.map(({ code, params }) => [code, params])).toEqual([
    ['text/missing-column', { column: 'parent', nearest: 'parrent' }],
    ['text/column-not-read', { columns: ['parrent', 'area'] }],
  ]);
});

it('takes rows with columns that are not read', () => {
  expect(checkColumns(['code', 'parent', 'area'], known).isComplete).toBe(true);
});
