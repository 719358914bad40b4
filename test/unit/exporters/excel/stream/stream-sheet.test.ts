import { expect, it } from 'vitest';
import { dataRow, sheetOf, streamed, withTotal } from './support.js';
import { lastSheet } from '../support.js';

const rows = () => Array.from({ length: 40 }, (_, at) => dataRow(at));

it('looks as the sheet of a document that holds its rows', async () => {
  const document = withTotal(820);
  const sheet = await sheetOf((await streamed(document, rows)).bytes);
  const [annex] = document.annexes;
  const blocks = (annex?.blocks ?? []).map((block) =>
    block.kind === 'table' ? { ...block, rows: [...rows(), ...block.rows] } : block,
  );
  const whole = await lastSheet({ ...document, annexes: annex ? [{ ...annex, blocks }] : [] });
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2 });
  expect(sheet.pageSetup.printTitlesRow).toBe(whole.pageSetup.printTitlesRow);
  expect(sheet.pageSetup.margins).toEqual(whole.pageSetup.margins);
  expect(sheet.getCell('B9').font).toMatchObject({ name: 'Times New Roman' });
  expect(sheet.getRow(12).height).toBe(whole.getRow(12).height);
});
