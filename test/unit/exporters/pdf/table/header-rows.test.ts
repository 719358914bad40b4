import { describe, expect, it } from 'vitest';
import { headerRows, headStyle, printedHead } from '#inside/exporters/pdf';
import { sampleTable } from '../../../../support/sample-document.js';
import { sheet } from '../support.js';

const head = printedHead(sampleTable, [], sheet());
const styleOf = headStyle(head, sampleTable, sheet());
const rows = headerRows(head, { columns: 7, above: () => 4, styleOf });

describe('headerRows', () => {
  it('has a cell for every column in every row', () => {
    expect(rows.map((cells) => cells.length)).toEqual([7, 7, 7]);
  });

  it('spans rows and columns, with empty cells beneath', () => {
    expect(rows[0]?.[0]).toMatchObject({ text: 'STT', rowSpan: 2, alignment: 'center' });
    expect(rows[0]?.[2]).toMatchObject({
      text: 'Hòa giải ở cơ sở',
      colSpan: 3,
      margin: [0, 4, 0, 0],
    });
    expect([rows[0]?.[3], rows[1]?.[0]]).toEqual([{}, {}]);
  });

  it('is bold, but for the codes', () => {
    expect(rows[1]?.[2]).toMatchObject({ text: 'Tiếp nhận', bold: true, fontSize: 12 });
    expect(rows[2]?.[4]).toMatchObject({ text: '3=2/1', fontSize: 12 });
    expect(rows[2]?.[4]).not.toHaveProperty('bold');
  });
});
