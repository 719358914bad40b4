import { expect, it } from 'vitest';
import { partReader } from '#inside/exporters/excel';
import { readingOf, refusedOf } from './support.js';

const long = `<sheetData>${'<row r="1"/>'.repeat(400_000)}</sheetData>`;

it('tells how far it is, and lets others have their turn', async () => {
  const { file, spending } = readingOf({ sheets: [long] });
  const shares: number[] = [];
  let turns = 0;
  const other = setInterval(() => (turns += 1), 0);
  const read = partReader(file, spending, { onProgress: (share) => shares.push(share) });
  await read('xl/worksheets/sheet1.xml', { open: () => {} });
  clearInterval(other);
  expect(shares).toEqual(shares.toSorted((one, next) => one - next));
  expect(shares.at(-1)).toBeGreaterThan(0.9);
  expect(turns).toBeGreaterThan(0);
});

it('stops when it is told to', async () => {
  const { file, spending } = readingOf({ sheets: [long] });
  const controller = new AbortController();
  const onProgress = (): void => controller.abort();
  const read = partReader(file, spending, { signal: controller.signal, onProgress });
  await expect(read('xl/worksheets/sheet1.xml', { open: () => {} })).rejects.toMatchObject({
    code: 'ABORTED',
  });
});

it('stops before a piece with too many elements is taken apart', async () => {
  const { read } = readingOf({ sheets: ['<a/>'.repeat(1_000)] }, { elements: 300 });
  const opened: string[] = [];
  const open = (name: string): void => void opened.push(name);
  await refusedOf(read('xl/worksheets/sheet1.xml', { open }));
  expect(opened).toEqual([]);
});

it('counts elements', async () => {
  const { read } = readingOf({ sheets: ['<a/><a/><a/>'] }, { elements: 3 });
  expect((await refusedOf(read('xl/worksheets/sheet1.xml', { open: () => {} }))).params).toEqual({
    limit: 'elements',
    most: 3,
    found: 4,
    where: 'xl/worksheets/sheet1.xml',
  });
});
