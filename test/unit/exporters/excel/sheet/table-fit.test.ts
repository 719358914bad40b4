import type { TableBlock } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { fitTable } from '#inside/exporters/excel';
import { textWidth } from '#inside/report';
import { sampleDocument } from '../../../../support/sample-document.js';

const { layout } = sampleDocument;

/** A label three times as wide as each of its figures. */
const tableOf = (figures: number, labels: readonly string[] = ['unit']): TableBlock => {
  const keys = Array.from({ length: figures }, (_, at) => `f${at}`);
  return {
    kind: 'table',
    labels,
    columns: [
      { key: 'unit', title: 'Đơn vị', width: 3, align: 'left' },
      ...keys.map((key) => ({ key, title: 'Số vụ', width: 1, align: 'right' }) as const),
    ],
    rows: [
      {
        role: 'data',
        cells: {
          unit: { kind: 'text', text: 'Xã Hòa Bình thuộc huyện Gò Dầu' },
          ...Object.fromEntries(
            keys.map((key) => [key, { kind: 'number', amount: 12_345, decimals: 0 } as const]),
          ),
        },
      },
    ],
  };
};

const fit = (figures: number, splits = true, labels?: readonly string[]) =>
  fitTable(tableOf(figures, labels), 720, { layout, language: 'vi', splits });

const total = (widths: readonly number[]): number => widths.reduce((sum, each) => sum + each, 0);

describe('fitTable', () => {
  it('keeps the size of the layout where all fits', () => {
    const { layout: set, widths, ends } = fit(8);
    expect(set).toBe(layout);
    expect(total(widths)).toBeCloseTo(720);
    expect(ends).toEqual([9]);
  });

  it('sets a table smaller before it parts it, but never below eight points', () => {
    const { size } = fit(17).layout.annex.tableBody;
    expect(size).toBeLessThan(layout.annex.tableBody.size);
    expect(size).toBeGreaterThanOrEqual(8);
    expect(fit(17).ends).toHaveLength(1);
    expect(fit(17).layout.annex.tableHeader.size).toBeGreaterThanOrEqual(8);
    expect(total(fit(17).widths)).toBeCloseTo(720);
  });

  it('parts a table whose headings would take very many lines, where it may', () => {
    const table = tableOf(22);
    const [unit, ...figures] = table.columns;
    if (unit === undefined) throw new Error();
    const title = 'Số tổ chức, cá nhân được trả lại quyền lợi theo kết luận';
    const columns = [unit, ...figures.map((figure) => ({ ...figure, title }))];
    const fitted = (splits: boolean) =>
      fitTable({ ...table, columns }, 720, { layout, language: 'vi', splits });
    expect(fitted(true).ends).toHaveLength(2);
    expect(fitted(true).layout).toBe(layout);
    expect(fitted(false).ends).toHaveLength(1);
  });

  it('parts what is too wide, each part as wide as the page with its label', () => {
    const { widths, ends, repeated, layout: set } = fit(34);
    expect(ends.length).toBeGreaterThan(1);
    expect(ends.at(-1)).toBe(35);
    expect(repeated).toBe(1);
    expect(set.annex.tableBody.size).toBeGreaterThanOrEqual(8);
    const [label = 0] = widths;
    ends.forEach((end, at) => {
      const from = at === 0 ? 1 : (ends[at - 1] ?? 1);
      expect(label + total(widths.slice(from, end))).toBeCloseTo(720);
    });
  });

  it('keeps a label wider than the figures beside it', () => {
    const { widths } = fit(34);
    const [label = 0, ...figures] = widths;
    expect(label).toBeGreaterThan(Math.max(...figures));
  });

  it('parts evenly', () => {
    const { ends } = fit(34);
    const counts = ends.map((end, at) => end - (ends[at - 1] ?? 1));
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(3);
  });

  it('repeats no column that does not come first', () => {
    expect(fit(34, true, ['f3']).repeated).toBe(0);
  });

  it('is wider than the page where it may not be parted', () => {
    const { widths, ends } = fit(34, false);
    expect(ends).toEqual([35]);
    expect(total(widths)).toBeGreaterThan(720);
  });

  /** Columns of words beside columns of figures, as records have them. */
  const recordsOf = (words: number): TableBlock => {
    const keys = Array.from({ length: words }, (_, at) => `w${at}`);
    const text = 'Niêm yết tại trụ sở; niêm yết tại nhà văn hóa; hệ thống truyền thanh của xã';
    return {
      ...tableOf(9),
      columns: [
        ...tableOf(9).columns,
        ...keys.map((key) => ({ key, title: 'Nội dung', width: 1, align: 'left' }) as const),
      ],
      rows: tableOf(9).rows.map((row) => ({
        ...row,
        cells: {
          ...row.cells,
          ...Object.fromEntries(keys.map((key) => [key, { kind: 'text', text } as const])),
        },
      })),
    };
  };
  const fitRecords = (words: number) =>
    fitTable(recordsOf(words), 720, { layout, language: 'vi', splits: true });

  it('gives long words room before it leaves them one word a line', () => {
    const { widths, ends, layout: set } = fitRecords(3);
    expect(ends).toHaveLength(1);
    expect(total(widths)).toBeCloseTo(720);
    const text = 'Niêm yết tại trụ sở; niêm yết tại nhà văn hóa; hệ thống truyền thanh của xã';
    const length = textWidth(text, set.annex.tableBody.size);
    for (const width of widths.slice(10)) expect(length / width).toBeLessThan(6);
  });

  it('takes a second page where one leaves words too little, in the size of the layout', () => {
    const { ends, layout: set } = fitRecords(7);
    expect(ends).toHaveLength(2);
    expect(set).toBe(layout);
  });
});
