import type { TableBlock } from 'danvan/report';
import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { checkTable } from '#inside/export';

const column = { key: 'a', title: 'A', width: 1, align: 'left' } as const;
const table: TableBlock = { kind: 'table', columns: [column], labels: [], rows: [] };
const cell = { kind: 'text', text: 'a' } as const;

describe('checkTable', () => {
  it('accepts the table of the sample report', () => {
    const sample = sampleReport.blocks.find((block) => block.kind === 'table');
    expect(() => sample && checkTable(sample, [])).not.toThrow();
    expect(sample).toBeDefined();
  });

  it.each<[string, Partial<TableBlock>]>([
    ['has no columns', { columns: [] }],
    ['has two columns with the key “a”', { columns: [{ title: 'G', columns: [column, column] }] }],
    ['has a column with the key “”', { columns: [{ ...column, key: '' }] }],
    ['has a column with the key “__proto__”', { columns: [{ ...column, key: '__proto__' }] }],
    ['has a column key with a character', { columns: [{ ...column, key: 'a\u0000' }] }],
    ['labels names the column “b”', { labels: ['b'] }],
    ['index names the column “b”', { index: { b: '1' } }],
    ['rows[0].cells names the column “b”', { rows: [{ role: 'data', cells: { b: cell } }] }],
  ])('refuses a table that %s', (problem, changes) => {
    expect(() => checkTable({ ...table, ...changes }, ['t'])).toThrow(problem);
  });
});
