import { expect } from 'vitest';
import { layoutPage, layoutRows } from '../support/layout-points.js';
import { readText } from '../support/repository.js';
import { needsTool } from '../support/tools.js';

const { it } = needsTool('pdftohtml', 'points of layout');

it.each(['party', 'state'] as const)(
  'prints each component of the %s as its act has it',
  async (system) => {
    const rows = await layoutRows(system);
    expect(rows.filter(({ holds }) => !holds)).toEqual([]);
  },
);

it('lists the points as they were measured', async () => {
  expect(readText('docs/concepts/layouts.md')).toBe(await layoutPage());
});
