import { describe, expect, it } from 'vitest';
import { printedColumns } from '#inside/exporters/word';
import { sampleDocument } from '../../../../support/sample-document.js';
import { sheet } from '../support.js';

const table = sampleDocument.blocks.find((block) => block.kind === 'table');
if (table?.kind !== 'table') throw new Error('no table');

describe('printedColumns', () => {
  it('prints every cell of every column', () => {
    const columns = printedColumns(table, sheet());
    expect(columns.map(({ texts }) => texts.length)).toEqual(columns.map(() => table.rows.length));
    expect(columns.flatMap(({ texts }) => texts)).toContain('1.325');
  });

  it('measures how narrow a column may be', () => {
    const [, unit] = printedColumns(table, sheet());
    expect(unit?.size.least).toBeGreaterThan(30);
  });

  it('stops between columns', () => {
    expect(() => printedColumns(table, sheet({ signal: { aborted: true } }))).toThrow(
      expect.objectContaining({ code: 'ABORTED' }),
    );
  });
});
