import type { TableCell } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { bodyStyles, cellContent } from '#inside/exporters/excel';
import { writerOn } from '../support.js';

const column = { key: 'a', title: 'A', width: 1, align: 'right' } as const;

function content(cell: TableCell | undefined, role: 'data' | 'total' = 'data') {
  const { writer, findings } = writerOn([100]);
  const rows = [2, 3].map((amount) => ({
    role: 'data' as const,
    cells: { a: { kind: 'number', amount, decimals: 0 } as const },
  }));
  const locate = ({ row }: { readonly row: number }) => ({ row: row + 1, column: 1 });
  const writing = { writer, rows, locate, styles: bodyStyles(writer) };
  return { ...cellContent(cell, { column, row: 7, role }, writing), findings };
}

describe('cellContent', () => {
  it('keeps numbers as numbers and words as words', () => {
    expect(content({ kind: 'number', amount: 325, decimals: 0 }).value).toBe(325);
    expect(content({ kind: 'text', text: '325' }).value).toBe('325');
    expect(content({ kind: 'mark', mark: '…', reason: 'missing' }).value).toBe('…');
    expect(content(undefined).value).toBe('');
  });

  it('writes a formula with its result', () => {
    const formula = {
      op: 'sum',
      from: { row: 0, column: 'a' },
      to: { row: 1, column: 'a' },
    } as const;
    expect(content({ kind: 'number', amount: 5, decimals: 0, formula }).value).toEqual({
      formula: 'SUM(A1:A2)',
      result: 5,
    });
  });

  it.each([[9_007_199_254_740_991], [1.234567890123456e15], [1e300]])(
    'writes %d as text, for Excel keeps fifteen digits, and says so',
    (amount) => {
      const { value, findings } = content({ kind: 'number', amount, decimals: 0 });
      expect(typeof value).toBe('string');
      expect(findings).toMatchObject([
        { code: 'export/number-as-text', path: ['rows', 7, 'cells', 'a'] },
      ]);
    },
  );

  it('prints the total in bold', () => {
    expect(content({ kind: 'text', text: 'x' }, 'total').style.font).toMatchObject({ bold: true });
    expect(content({ kind: 'text', text: 'x' }).style.font).toMatchObject({ bold: false });
  });
});
