import { describe, expect, it } from 'vitest';
import {
  buildCell,
  readLimits,
  readPlace,
  spendingOf,
  type RawCell,
  type SheetContext,
} from '#inside/exporters/excel';
import { contextOf, refusalOf } from '../support.js';

const build = (
  { formula, ...raw }: Partial<RawCell> & { readonly formula?: string },
  context: Partial<SheetContext> = {},
) =>
  buildCell(
    { type: 'n', value: undefined, inline: '', style: 0, ...raw },
    { place: readPlace('C7'), formula },
    contextOf(context),
  );

describe('buildCell', () => {
  it('gives place and value, and nothing that is not there', () => {
    expect(build({ value: '325' })).toEqual({ row: 7, column: 3, value: 325 });
  });

  it('leaves out what holds nothing', () => {
    expect(build({})).toBeUndefined();
    expect(build({ type: 'inlineStr' })).toBeUndefined();
    expect(build({ type: 'str', value: '' })).toBeUndefined();
  });

  it('keeps a formula without a result, and one whose result is an empty text', () => {
    expect(build({ formula: 'A1' })).toEqual({ row: 7, column: 3, value: null, formula: 'A1' });
    expect(build({ formula: 'A1', type: 'str', value: '' })?.value).toBe('');
  });

  it('keeps error, format and comment', () => {
    const formats = [{ code: '0%', isDay: false }];
    const comments = new Map([[readPlace('C7'), 'số ước']]);
    expect(build({ type: 'e', value: '#N/A' }, { formats, comments })).toEqual({
      row: 7,
      column: 3,
      value: null,
      error: '#N/A',
      format: '0%',
      comment: 'số ước',
    });
    expect(build({}, { comments })).toEqual({ row: 7, column: 3, value: null, comment: 'số ước' });
  });

  it('leaves out what cannot be read, and tells its cell', () => {
    const context = contextOf();
    expect(build({ value: 'x1' }, context)).toBeUndefined();
    expect(context.log.all()).toMatchObject([
      {
        code: 'sheets/cell-unreadable',
        params: { text: 'x1', problem: 'number' },
        cell: { sheet: 'Biểu 1', address: 'C7' },
      },
    ]);
  });

  it.each([
    [{ rows: 6 }, { value: '1' }, { limit: 'rows', found: 7, where: 'Biểu 1!C7' }],
    [{ columns: 2 }, { value: '1' }, { limit: 'columns', found: 3, where: 'Biểu 1!C7' }],
    [{ textLength: 3 }, { type: 'str', value: 'abcd' }, { limit: 'textLength', found: 4 }],
  ])('refuses a file beyond the limit %j', (limits, raw, facts) => {
    const spending = spendingOf(readLimits(limits));
    expect(refusalOf(() => build(raw, { spending })).params).toMatchObject(facts);
  });
});
