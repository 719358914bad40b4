import type { TableBlock } from 'danvan/report';
import { expect, it } from 'vitest';
import { tableNodes } from '#inside/exporters/pdf';
import { sheet } from '../support.js';

const table: TableBlock = {
  kind: 'table',
  columns: [
    { key: 'unit', title: 'Đơn vị', width: 3, align: 'left' },
    { key: 'cases', title: 'Số vụ', width: 2, align: 'right' },
  ],
  labels: ['unit'],
  rows: Array.from({ length: 6 }, (_, at) => ({
    role: 'data',
    cells: {
      unit: { kind: 'text', text: `Xã ${at}` },
      cases: { kind: 'number', amount: at, decimals: 0 },
    },
  })),
};
const carried = { columns: ['cases'], forward: 'Cộng chuyển trang', brought: 'Mang sang' };
const id = '/blocks/3/unit/cases';
const written = (block: TableBlock, start?: number): string => {
  const starts = start === undefined ? undefined : new Map([[id, start]]);
  const { parts } = tableNodes(block, ['blocks', 3], sheet({ starts }));
  return JSON.stringify(parts.map(({ node }) => node));
};

it('is a plain table where nothing is carried, and a marked one until its place is known', () => {
  expect(written(table)).not.toContain(id);
  expect(written({ ...table, carried })).toContain(id);
  expect(written({ ...table, carried })).not.toContain('Mang sang');
});

it('carries sums where it reaches the foot of its page', () => {
  expect(written({ ...table, carried }, 0)).not.toContain('Mang sang');
  const parted = written({ ...table, carried }, 0.88);
  expect(parted).toContain('Mang sang');
  expect(parted).toContain('"pageBreak":"before"');
});
