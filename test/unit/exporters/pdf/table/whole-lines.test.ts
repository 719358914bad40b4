import { describe, expect, it } from 'vitest';
import { wholeLines, type DrawnCell } from '#inside/exporters/pdf';

const tableOf = (...body: readonly (readonly DrawnCell[])[]) => ({ table: { body } });
const spans = ({ table }: ReturnType<typeof tableOf>) =>
  table.body.map((row) => row.map(({ colSpan }) => colSpan));

describe('wholeLines', () => {
  it('lets the first cell span its row while the line is drawn, and no longer', () => {
    const { hLineStyle, hLineColor } = wholeLines();
    const table = tableOf([{}, {}, {}], [{}, {}, {}]);
    expect(hLineStyle(1, table)).toBeNull();
    expect(spans(table)).toEqual([[3, undefined, undefined], Array(3).fill(undefined)]);
    expect(hLineColor(1, table, 0)).toBe('black');
    expect(spans(table)[0]?.[0]).toBe(3);
    hLineColor(1, table, 3);
    expect(spans(table)[0]?.[0]).toBeUndefined();
  });

  it('draws above the first row and below the last one', () => {
    const { hLineStyle, hLineColor } = wholeLines();
    const table = tableOf([{}, {}]);
    for (const line of [0, 1]) {
      hLineStyle(line, table);
      expect(spans(table)[0]).toEqual([2, undefined]);
      hLineColor(line, table, 2);
      expect(spans(table)[0]).toEqual([undefined, undefined]);
    }
  });

  it.each([[{ colSpan: 2 }], [{ rowSpan: 2 }], [{ border: [false] }], [{ _span: true }]])(
    'leaves rows with %j as they are',
    (cell) => {
      const { hLineStyle, hLineColor } = wholeLines();
      const own = [{}, { ...cell }];
      for (const table of [tableOf([...own], [{}, {}]), tableOf([{}, {}], [...own])]) {
        const before = spans(table);
        hLineStyle(1, table);
        hLineColor(1, table, 2);
        expect(spans(table)).toEqual(before);
      }
    },
  );
});
