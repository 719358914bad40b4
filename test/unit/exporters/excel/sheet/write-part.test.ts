import { describe, expect, it } from 'vitest';
import { sampleBlocks, sampleTable } from '../../../../support/sample-document.js';
import { writePart } from '#inside/exporters/excel';
import { textsOf, writerOn } from '../support.js';

const widths = [40, 80, 60, 60, 60, 80, 80];
const part = { titleLines: [], orientation: 'portrait', blocks: sampleBlocks } as const;

describe('writePart', () => {
  it('writes every block in order', () => {
    const { writer, sheet } = writerOn(widths);
    writePart(part, writer);
    const texts = textsOf(sheet);
    const order = ['BÁO CÁO', 'Phần thứ nhất', '- Nội dung thứ nhất;', 'STT', 'Nơi nhận:'];
    const places = order.map((text) => texts.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('finds the headings of the one table', () => {
    const { writer, sheet } = writerOn(widths);
    const headings = writePart({ ...part, blocks: [sampleTable] }, writer);
    expect(sheet.getCell(headings?.first ?? 0, 1).value).toBe('STT');
    expect((headings?.last ?? 0) - (headings?.first ?? 0)).toBe(2);
  });

  it('repeats no headings where there are several tables', () => {
    const { writer } = writerOn(widths);
    expect(writePart({ ...part, blocks: [sampleTable, sampleTable] }, writer)).toBeUndefined();
  });

  it('keeps each of several tables whole, unless it is high', () => {
    const keptOf = (blocks: readonly (typeof sampleTable)[]) => {
      const { writer } = writerOn(widths);
      writePart({ ...part, blocks }, writer);
      const { heights, kept } = writer.ledger;
      return kept.some(({ from, to }) => from === 1 && to >= heights.length / blocks.length - 1);
    };
    const rows = Array.from({ length: 40 }, () => sampleTable.rows).flat();
    const high = { ...sampleTable, rows };
    expect([keptOf([sampleTable, sampleTable]), keptOf([sampleTable])]).toEqual([true, false]);
    expect(keptOf([high, high])).toBe(false);
  });

  it('opens an annex with label, title and what it belongs to', () => {
    const { writer, sheet } = writerOn(widths);
    const annex = {
      label: 'Phụ lục',
      title: 'Biểu',
      attachment: '(kèm theo)',
      orientation: 'landscape',
      blocks: [],
    } as const;
    writePart({ titleLines: [], orientation: 'landscape', blocks: [], annex }, writer);
    expect(textsOf(sheet)).toEqual(['PHỤ LỤC', 'BIỂU', '(kèm theo)']);
  });
});
