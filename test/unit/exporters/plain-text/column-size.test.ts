import type { TableBlock } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { columnSizes } from '#inside/exporters/plain-text';
import { sheetOf } from './support.js';

const column = (key: string, title: string) => ({ key, title, width: 1, align: 'left' }) as const;
const sizesOf = (changes: Partial<TableBlock>, width = 100) =>
  columnSizes({ kind: 'table', columns: [], labels: [], rows: [], ...changes }, sheetOf(width));

const text = (words: string) => ({ kind: 'text', text: words }) as const;

describe('columnSizes', () => {
  it('asks for the longest word at least, and for the longest line', () => {
    const rows = [{ role: 'data', cells: { a: text('hòa giải thành\nbốn') } }] as const;
    expect(sizesOf({ columns: [column('a', 'Số')], rows })).toEqual([
      { key: 'a', least: 5, natural: 14 },
    ]);
  });

  it('asks for no more than ten letters of a word, but for a whole number', () => {
    const columns = [column('a', 'w'.repeat(30)), column('b', 'B')];
    const amount = { kind: 'number', amount: 1_234_567_890, decimals: 0 } as const;
    const [a, b] = sizesOf({ columns, rows: [{ role: 'data', cells: { b: amount } }] });
    expect([a?.least, a?.natural]).toEqual([10, 30]);
    expect([b?.least, b?.natural]).toEqual([13, 13]);
  });

  it('keeps the name of a row readable', () => {
    const rows = [{ role: 'data', cells: { a: text('Phường Mẫu Hai số 100 xa') } }] as const;
    const columns = [column('a', 'A')];
    expect(sizesOf({ columns, rows, labels: ['a'] })[0]?.least).toBe(20);
    expect(sizesOf({ columns, rows, labels: ['a'] }, 60)[0]?.least).toBe(12);
  });

  it('widens the last column of a group whose title is longer', () => {
    const group = { title: 'Hòa giải thành', columns: [column('a', 'A'), column('b', 'B')] };
    expect(sizesOf({ columns: [group] }).map(({ natural }) => natural)).toEqual([1, 10]);
  });

  it('never asks for more than the line', () => {
    const rows = [{ role: 'data', cells: { a: text('w'.repeat(500)) } }] as const;
    expect(sizesOf({ columns: [column('a', 'A')], rows }, 40)[0]?.natural).toBe(40);
  });
});
