import { expect, it } from 'vitest';
import { excel, placingOf, writeBody } from '#inside/exporters/excel';
import { context, documentOf, lastSheet, textsOf, wordTable, writerOn } from '../support.js';

const long = Array.from({ length: 6000 }, (_, at) => `chữ${at}`).join(' ');

it('goes on in the next rows where a text is too long for one, and loses none of it', async () => {
  const document = documentOf([wordTable(['trước', long, 'sau'])], true);
  const texts = textsOf(await lastSheet(document));
  const from = texts.indexOf('trước') + 1;
  const rows = texts.slice(from, texts.indexOf('sau'));
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.join(' ').replace(/\s+/g, ' ')).toBe(long);
  const { findings } = await excel().render(document, context);
  expect(findings.map(({ code }) => code)).toEqual(['export/text-continued']);
});

it('points formulas at the right rows, also after a row that goes on', async () => {
  const number = (amount: number) => ({ kind: 'number', amount, decimals: 0 }) as const;
  const columns = [
    { key: 'word', title: 'Chữ', width: 1, align: 'left' },
    { key: 'n', title: 'Số', width: 1, align: 'right' },
  ] as const;
  const formula = {
    op: 'sum',
    from: { row: 0, column: 'n' },
    to: { row: 1, column: 'n' },
  } as const;
  const rows = [
    { role: 'data', cells: { word: { kind: 'text', text: long }, n: number(2) } },
    { role: 'data', cells: { word: { kind: 'text', text: 'x' }, n: number(3) } },
    { role: 'total', cells: { n: { ...number(5), formula } } },
  ] as const;
  const sheet = await lastSheet(documentOf([{ kind: 'table', labels: [], columns, rows }], true));
  const values = sheet.getColumn(2).values;
  const [first, second] = [values.indexOf(2), values.indexOf(3)];
  expect(second).toBeGreaterThan(first + 1);
  const total = sheet.getCell(second + 1, 2);
  expect(total.formula).toBe(`SUM(B${first}:B${second})`);
});

it('counts the cells of the rows in which a text goes on', () => {
  const { writer } = writerOn([200]);
  const taken: number[] = [];
  const room = (amount: number): void => void taken.push(amount);
  const placing = placingOf(wordTable(['trước', long]), { ...writer, room });
  writeBody(placing, 1);
  const rows = writer.nextRow() - 1;
  expect(rows).toBeGreaterThan(2);
  expect(taken).toEqual([rows - 2]);
});
