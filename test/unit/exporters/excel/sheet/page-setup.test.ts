import { describe, expect, it } from 'vitest';
import { lastSheet, readBack, documentOf } from '../support.js';
import { sampleDocument, sampleTable } from '../../../../support/sample-document.js';

describe('setUpPage', () => {
  it('sets an annex on landscape A4, one page wide, with its headings repeated', async () => {
    const sheet = await lastSheet(documentOf([sampleTable], true));
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    });
    const [first, last] = (sheet.pageSetup.printTitlesRow ?? '').split(':').map(Number);
    expect(sheet.getCell(first ?? 0, 1).value).toBe('STT');
    expect(sheet.getCell(last ?? 0, 1).value).toBe('A');
    expect(sheet.pageSetup.printArea).toMatch(/^A\$?1:G\$?\d+$/);
  });

  it('freezes the headings and the label columns', async () => {
    const sheet = await lastSheet(documentOf([sampleTable], true));
    const [view] = sheet.views;
    expect(view).toMatchObject({ state: 'frozen', xSplit: 2 });
    expect(sheet.getCell(view?.state === 'frozen' ? (view.ySplit ?? 0) : 0, 1).value).toBe('A');
  });

  it('takes the margins of the layout', async () => {
    const [report] = (await readBack(sampleDocument)).worksheets;
    const { margins } = report?.pageSetup ?? {};
    expect(margins?.left).toBeCloseTo(30 / 25.4);
    expect(margins?.right).toBeCloseTo(15 / 25.4);
    expect(margins?.header).toBeCloseTo(10 / 25.4);
    expect(report?.views[0]?.state).toBe('normal');
  });

  it('does not freeze a head that would fill the screen', async () => {
    const caption = 'Kết quả theo xã, phường '.repeat(200);
    const sheet = await lastSheet(documentOf([{ ...sampleTable, caption }], true));
    expect(sheet.views[0]?.state).toBe('normal');
  });
});
