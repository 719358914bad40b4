import { vi } from 'danvan';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { completeFormat, writeSheets } from '#inside/exporters/csv';

const context = { locale: vi, createdAt: '2020-07-07' };
const cells = [{ row: 1, column: 1, value: 3, formula: 'A2', comment: 'x' }];

it('writes one sheet as a file, several as a zip file, and tells what is left out', async () => {
  const one = await writeSheets([{ name: 'A', cells }], context, completeFormat({}));
  expect(one).toMatchObject({
    extension: 'csv',
    findings: [{ code: 'files/values-only', params: { formulas: 1, comments: 1 } }],
  });
  const two = await writeSheets(
    [
      { name: 'A', cells },
      { name: 'B', cells: [] },
    ],
    context,
    completeFormat({}),
  );
  expect([two.extension, Object.keys(unzipSync(two.bytes))]).toEqual([
    'zip',
    ['01 A.csv', '02 B.csv'],
  ]);
});
