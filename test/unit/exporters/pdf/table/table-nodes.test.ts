import { describe, expect, it } from 'vitest';
import type { TableBlock } from 'danvan/report';
import { tableNodes } from '#inside/exporters/pdf';
import { sampleTable } from '../../../../support/sample-document.js';
import { sheet, textsOf } from '../support.js';

const columns = Array.from({ length: 25 }, (_, index) => ({
  key: `c${index}`,
  title: `Cột ${100 + index}`,
  width: 1,
  align: 'right' as const,
}));
const wide: TableBlock = {
  ...sampleTable,
  columns: [{ key: 'unit', title: 'Đơn vị', width: 4, align: 'left' }, ...columns],
  labels: ['unit'],
  index: { unit: 'A', c0: '1' },
  rows: [{ role: 'data', cells: { unit: { kind: 'text', text: 'Xã A' } } }],
};

describe('tableNodes', () => {
  it('puts caption and unit line above the table and keeps them with it', () => {
    const { parts, findings } = tableNodes(sampleTable, [], sheet());
    expect(parts.slice(0, 2).map(({ node }) => node)).toMatchObject([
      { text: 'Kết quả theo xã, phường', alignment: 'center', bold: true },
      { text: 'Đơn vị tính: vụ, tỷ đồng', alignment: 'right', italics: true },
    ]);
    expect(parts.map(({ keepsWithNext }) => keepsWithNext)).toEqual([true, true, undefined]);
    expect(findings).toEqual([]);
  });

  it('needs neither', () => {
    const { caption: _caption, unitLine: _unitLine, ...bare } = sampleTable;
    expect(tableNodes(bare, [], sheet()).parts).toHaveLength(1);
  });

  it('prints 25 columns in parts, each with the labels, and tells so', () => {
    const { parts, findings } = tableNodes(wide, ['blocks', 4], sheet());
    const tables = parts.filter(({ node }) => 'table' in node).map(({ node }) => textsOf(node));
    expect(tables).toHaveLength(2);
    expect(tables.every((texts) => texts[0] === 'Đơn vị' && texts.includes('Xã A'))).toBe(true);
    const titles = columns.map(({ title }) => title);
    const printed = tables.flat().map((text) => text.replaceAll('\n', ' '));
    expect(titles.filter((title) => !printed.includes(title))).toEqual([]);
    expect(findings).toMatchObject([
      {
        code: 'export/table-split',
        severity: 'note',
        path: ['blocks', 4],
        params: { parts: 2, columns: 26 },
      },
    ]);
  });

  it('begins a further part only where it stands whole, or with three rows', () => {
    const { unitLine: _unitLine, ...bare } = wide;
    const partsOf = (count: number) => {
      const rows = Array.from({ length: count }, () => wide.rows).flat();
      const { parts } = tableNodes({ ...bare, rows }, [], sheet());
      const [, marker, further] = parts.slice(-3);
      expect(marker).toMatchObject({ node: { text: '' }, keepsWithNext: true });
      return further;
    };
    const low = partsOf(10);
    const gap = 12;
    expect(low?.opening).toBe((low?.height ?? 0) + gap);
    expect(partsOf(200)?.opening).toBeCloseTo((partsOf(3)?.height ?? 0) + gap, 6);
  });

  it('has the caption once and the unit line above every part', () => {
    const texts = tableNodes(wide, [], sheet()).parts.flatMap(({ node }) => textsOf(node));
    const count = (text: string) => texts.filter((each) => each === text).length;
    expect(count('Kết quả theo xã, phường')).toBe(1);
    expect(count('Đơn vị tính: vụ, tỷ đồng')).toBe(2);
  });

  it('takes the columns in the order of the headings, also where labels do not lead', () => {
    const labelled = { ...wide, columns: [...columns, ...wide.columns.slice(0, 1)] };
    const { parts } = tableNodes(labelled, [], sheet());
    const last = parts.at(-1);
    expect(last && textsOf(last.node).indexOf('Đơn vị')).toBeGreaterThan(0);
  });
});
