import pdfmake from 'pdfmake';
import { describe, expect, it } from 'vitest';
import { roomyStack, roomyText } from '#inside/exporters/pdf';
import { tinos } from '../support.js';

describe('roomyText and roomyStack', () => {
  it('says of a cell no more than is asked for', () => {
    expect(roomyText('1.325')).toEqual({ text: '1.325' });
    expect(roomyText('1.325', { bold: true, alignment: 'left' })).toEqual({
      text: '1.325',
      bold: true,
      alignment: 'left',
    });
    expect(roomyStack([], { colSpan: 2 })).toEqual({ stack: [], colSpan: 2 });
  });

  it('gives every cell the same keys, in the same order', () => {
    const keys = Object.keys(roomyText('a', { bold: true, noWrap: false }));
    expect(Object.keys(roomyText('b', { alignment: 'right', colSpan: 3 }))).toEqual(keys);
    expect(Object.keys(roomyStack([]))).toEqual(Object.keys(roomyStack([], { bold: true })));
  });

  it('has room for all that pdfmake writes into a cell of a table', async () => {
    const cells = { text: roomyText('một'), stack: roomyStack([roomyText('hai')]) };
    const before = Object.values(cells).map((cell) => Object.keys(cell).toSorted());
    const PrinterClass = Object(pdfmake).constructor;
    const printer = new PrinterClass();
    printer.virtualfs.writeFileSync('tinos', tinos.normal);
    printer.setFonts({ Tinos: { normal: 'tinos' } });
    printer.setUrlAccessPolicy(() => false);
    printer.setLocalAccessPolicy(() => false);
    const content = [{ table: { body: [[cells.text, cells.stack]] } }];
    await printer.createPdf({ content, defaultStyle: { font: 'Tinos' } }).getBuffer();
    expect(Object.values(cells).map((cell) => Object.keys(cell).toSorted())).toEqual(before);
  });
});
