import { sampleReport } from 'danvan/testing';
import { describe, expect, it } from 'vitest';
import { tableLines, textWidth } from '#inside/exporters/plain-text';
import { sheetOf } from './support.js';

const tables = sampleReport.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
const drawn = (width: number) => tables.map((table) => tableLines(table, sheetOf(width)))[0];

describe('tableLines', () => {
  it('sets caption and unit over the table, as wide as it is', () => {
    const lines = drawn(120)?.lines ?? [];
    expect(lines[0]?.trim()).toBe('Bảng mẫu theo đơn vị');
    expect(lines[1]).toMatch(/^ +Đơn vị tính: vụ; tỷ đồng$/);
    expect(new Set(lines.map(textWidth)).size).toBe(1);
  });

  it('tells in how many parts it was drawn', () => {
    expect(drawn(120)?.findings).toEqual([]);
    expect(drawn(50)?.findings).toMatchObject([
      { code: 'export/table-split', params: { parts: 2, columns: 7 } },
    ]);
  });

  it('prints the caption once and the unit over each part', () => {
    const text = drawn(50)?.lines.join('\n') ?? '';
    expect(text.match(/Bảng mẫu/g)).toHaveLength(1);
    expect(text.match(/Đơn vị tính/g)).toHaveLength(2);
    expect(text.match(/STT/g)).toHaveLength(2);
  });
});
