import { expect } from 'vitest';
import { layoutPage, layoutRows } from '../support/layout-points/layout-page.js';
import { readText } from '../support/repository.js';
import { needsTool } from '../support/tools.js';

const { it, present } = needsTool('pdftohtml', 'points of layout');
const office = present
  ? needsTool('soffice', 'points of layout in workbooks and Word files')
  : { it };

it.each(['party', 'state'] as const)(
  'prints each component of the %s as its act has it',
  async (system) => {
    const rows = await layoutRows(system, 'pdf');
    expect(rows.filter(({ holds }) => !holds)).toEqual([]);
  },
);

office.it.each(['party', 'state'] as const)(
  'prints each component of the %s from a workbook as its act has it',
  async (system) => {
    const rows = await layoutRows(system, 'workbook');
    expect(rows.filter(({ holds }) => !holds)).toEqual([]);
  },
);

office.it.each(['party', 'state'] as const)(
  'prints each component of the %s from a Word file as its act has it',
  async (system) => {
    const rows = await layoutRows(system, 'word');
    expect(rows.filter(({ holds }) => !holds)).toEqual([]);
  },
);

office.it('lists the points as they were measured', async () => {
  expect(readText('docs/concepts/layouts.md')).toBe(await layoutPage());
});
