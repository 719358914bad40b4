import { vi } from 'danvan';
import type { SheetData } from 'danvan/exporter';
import { csv } from 'danvan/csv';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';

const context = { locale: vi, createdAt: '2020-07-07' };

const sheets: readonly SheetData[] = ['Biểu 01', 'danvan'].map((name) => ({
  name,
  cells: [
    { row: 2, column: 1, value: '=1+1; "a"' },
    { row: 2, column: 3, value: '00712' },
    { row: 5, column: 2, value: 'Gò Dầu\nmới' },
  ],
}));

describe('sheets of csv', () => {
  it.each([1, 2])('reads %i of its own sheets back as they were', async (count) => {
    const given = sheets.slice(0, count);
    const format = csv({ sheet: 'Biểu 01' });
    const { bytes } = await format.writeSheets(given, context);
    expect(await format.readSheets(bytes)).toEqual({ sheets: given, findings: [] });
  });

  it('gives the same bytes for the same sheets', async () => {
    const write = async () => (await csv().writeSheets(sheets, context)).bytes;
    expect(await write()).toEqual(await write());
  });

  it('refuses options that are none', () => {
    const wrong = JSON.parse('[null, { "delimiter": "|" }]');
    for (const options of wrong) expect(errorOf(() => csv(options)).code).toBe('INVALID_ARGUMENT');
  });
});
