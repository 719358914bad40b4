import type { Block, TableBlock } from 'danvan/report';
import { expect } from 'vitest';
import { carriesSums, findStarts } from '#inside/exporters/pdf';
import { addExactly, formatNumber } from '#inside/text';
import { needsTool } from '../../../support/tools.js';
import { documentOf, pagesOf, renderPdf } from './support.js';

const { it } = needsTool('pdftotext');

const amountOf = (at: number): number => at / 10;

/** So many rows of tenths, whose sums are not exact in binary, with the total below. */
const tableOf = (count: number): TableBlock => ({
  kind: 'table',
  columns: [
    { key: 'unit', title: 'Đơn vị', width: 3, align: 'left' },
    { key: 'rice', title: 'Gạo (tấn)', width: 2, align: 'right' },
  ],
  labels: ['unit'],
  rows: [
    ...Array.from({ length: count }, (_, at) => ({
      role: 'data' as const,
      cells: {
        unit: { kind: 'text' as const, text: `Xã ${at + 1}` },
        rice: { kind: 'number' as const, amount: amountOf(at + 1), decimals: 1 },
      },
    })),
    { role: 'total', cells: { unit: { kind: 'text', text: 'Tổng cộng' } } },
  ],
  carried: { columns: ['rice'], forward: 'Cộng chuyển trang', brought: 'Mang sang' },
});

const prose = (count: number): readonly Block[] =>
  Array.from({ length: count }, (_, at) => ({ kind: 'paragraph', text: `Đoạn thứ ${at + 1}.` }));
const signatures: Block = { kind: 'signatures', signers: [{ post: 'TRƯỞNG BAN' }] };

const sumTo = (last: number): string =>
  formatNumber(addExactly(Array.from({ length: last }, (_, at) => amountOf(at + 1))), {
    decimals: 1,
  });

/** The lines of each page that tell a sum, and the last row of data on it. */
async function printed(blocks: readonly Block[]) {
  const { bytes } = await renderPdf(documentOf(blocks));
  return pagesOf(bytes).map((page) => {
    const lines = page.split('\n').map((line) => line.trim().replaceAll(/\s+/gu, ' '));
    const rows = lines.flatMap((line) => /^Xã (?<at>\d+) /u.exec(line)?.groups?.['at'] ?? []);
    return {
      forward: lines.find((line) => line.startsWith('Cộng chuyển trang')),
      brought: lines.find((line) => line.startsWith('Mang sang')),
      last: rows.length === 0 ? null : Number(rows.at(-1)),
      rows: rows.length,
    };
  });
}

it('carries exact sums over each end of a page', async () => {
  const pages = await printed([...prose(9), tableOf(120)]);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.reduce((sum, { rows }) => sum + rows, 0)).toBe(120);
  pages.forEach(({ forward, last }, at) => {
    const next = pages[at + 1];
    if (next === undefined) return expect(forward).toBeUndefined();
    expect(forward).toBe(`Cộng chuyển trang ${sumTo(last ?? 0)}`);
    expect(next.brought).toBe(`Mang sang ${sumTo(last ?? 0)}`);
  });
});

it('fills its pages, and does so for a second table too', async () => {
  const pages = await printed([...prose(2), tableOf(60), ...prose(3), tableOf(60)]);
  expect(pages.filter(({ forward }) => forward !== undefined).length).toBeGreaterThan(1);
  expect(pages.every(({ rows }) => rows > 5)).toBe(true);
  expect(pages.reduce((sum, { rows }) => sum + rows, 0)).toBe(120);
});

it('leaves room for signatures, and no page without rows before them', async () => {
  for (const count of [30, 34, 38, 42]) {
    const pages = await printed([tableOf(count), signatures]);
    expect(pages.map(({ rows }) => rows).every((rows) => rows > 0)).toBe(true);
    expect(pages.reduce((sum, { rows }) => sum + rows, 0)).toBe(count);
    const [first, second] = pages;
    if (second !== undefined)
      expect(first?.forward).toBe(`Cộng chuyển trang ${sumTo(first?.last ?? 0)}`);
  }
});

it('carries nothing where the table ends on its page', async () => {
  const [page, ...others] = await printed([tableOf(5)]);
  expect([page?.forward, others.length]).toEqual([undefined, 0]);
});

it('carriesSums looks for a table that asks for it', () => {
  const { carried: _, ...plain } = tableOf(1);
  expect(carriesSums(documentOf([plain]))).toBe(false);
  expect(carriesSums(documentOf([tableOf(1)]))).toBe(true);
});

it('findStarts settles one table of a part after the other', async () => {
  const ids = ['/blocks/1/unit', '/blocks/2/unit', '/annexes/0/blocks/0/unit'];
  const day = new Date(0);
  const definition = {
    info: { title: '', author: '', creator: '', creationDate: day, modDate: day },
    language: 'vi',
    displayTitle: true,
    defaultStyle: { font: 'Tinos', preserveLeadingSpaces: true },
    content: [],
  };
  const asked: number[] = [];
  const define = (starts: ReadonlyMap<string, number>) => {
    asked.push(starts.size);
    return definition;
  };
  const starts = await findStarts(define, ({ pageBreakBefore }) => {
    for (const [at, id] of ids.entries()) {
      pageBreakBefore?.({ id, startPosition: { pageNumber: 1, verticalRatio: at / 10 } });
    }
    return Promise.resolve();
  });
  expect(asked).toEqual([0, 2]);
  expect([...starts]).toEqual([
    [ids[0], 0],
    [ids[2], 0.2],
    [ids[1], 0.1],
  ]);
});
