import { expect, it } from 'vitest';
import { checkSheets } from '#inside/exporters/csv';
import { errorOf } from '../../../../support/error-of.js';

it('refuses cells that no file holds', () => {
  const cell = { row: 1, column: 1, value: 1 };
  for (const wrong of [{ row: 0 }, { column: 20_000 }, { value: Infinity }, { value: [] }]) {
    const cells = JSON.parse(JSON.stringify([{ ...cell, ...wrong, value: undefined }]));
    const given = 'value' in wrong ? [{ ...cells[0], ...wrong }] : [{ ...cells[0], value: 1 }];
    expect(errorOf(() => checkSheets([{ name: 'A', cells: given }])).code).toBe('INVALID_ARGUMENT');
  }
  expect(errorOf(() => checkSheets([])).code).toBe('INVALID_ARGUMENT');
  expect(() => checkSheets([{ name: 'A', cells: [cell] }])).not.toThrow();
});
