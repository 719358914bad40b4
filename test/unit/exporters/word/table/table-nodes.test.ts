import type { TableBlock } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { tableNodes } from '#inside/exporters/word';
import { sheet, stylesOf } from '../support.js';

const columnsOf = (count: number): TableBlock['columns'] =>
  Array.from({ length: count }, (_, at) => ({
    key: `c${at}`,
    title: `C${at}`,
    width: 1,
    align: 'right',
  }));

const table = (count: number): TableBlock => ({
  kind: 'table',
  caption: 'Kết quả',
  unitLine: 'Đơn vị tính: vụ',
  labels: ['c0'],
  columns: columnsOf(count),
  rows: [{ role: 'data', cells: {} }],
});

describe('tableNodes', () => {
  it('has caption and unit line above it, and fills the page', () => {
    const own = sheet();
    const nodes = tableNodes(table(3), [], own);
    expect(stylesOf(nodes).slice(0, 3)).toEqual(['caption', 'unit-line', 'gap']);
    const [last] = nodes.slice(-1);
    const width = last?.kind === 'table' ? last.widths.reduce((sum, each) => sum + each, 0) : 0;
    expect(width).toBeCloseTo(own.page.printableWidth, 6);
    expect(own.findings).toEqual([]);
  });

  it('is printed in parts where it is too wide, each with its labels, and says so', () => {
    const own = sheet();
    const nodes = tableNodes(table(31), ['blocks', 4], own);
    const parts = nodes.filter(({ kind }) => kind === 'table');
    expect(parts.length).toBeGreaterThan(1);
    expect(stylesOf(nodes).filter((style) => style === 'caption')).toHaveLength(1);
    expect(own.findings).toMatchObject([
      {
        code: 'export/table-split',
        params: { parts: parts.length, columns: 31 },
        path: ['blocks', 4],
      },
    ]);
  });
});
