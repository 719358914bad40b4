import { expect, it } from 'vitest';
import { dataRow, sheetOf, streamed, sumTo, withTotal } from './support.js';

const count = 1203;
const rows = () => Array.from({ length: count }, (_, at) => dataRow(at));

it('writes each row in its place, and the total below as a live sum', async () => {
  const { bytes, pieces } = await streamed(withTotal(sumTo(count)), rows);
  const sheet = await sheetOf(bytes);
  const texts: (readonly [string, unknown])[] = [];
  sheet.eachRow((row) => texts.push([row.getCell(2).text, row.getCell(3).value]));
  const at = texts.findIndex(([unit]) => unit === 'Xã 1');
  expect(texts.slice(at, at + count).map(([, value]) => value)).toEqual(
    Array.from({ length: count }, (_, row) => row + 1),
  );
  const [label, total] = texts[at + count] ?? [];
  expect(label).toBe('Tổng cộng');
  expect(total).toMatchObject({
    formula: expect.stringMatching(/^SUM\(C\d+:C\d+\)$/u),
    result: sumTo(count),
  });
  expect(pieces.length).toBeGreaterThan(3);
});

it('leaves a total that is none as it is', async () => {
  const sheet = await sheetOf((await streamed(withTotal(5), rows)).bytes);
  expect(sheet.lastRow?.getCell(3).value ?? sheet.getRow(sheet.rowCount - 1).getCell(3).value).toBe(
    5,
  );
});
