import { expect, it } from 'vitest';
import { carriedFindings } from '#inside/export';
import { sampleDocument } from '../../../support/sample-document.js';

const table = { kind: 'table', columns: [], labels: [], rows: [] } as const;
const carried = { columns: ['a', 'b'], forward: 'Cộng chuyển trang', brought: 'Mang sang' };

it('says of each table that its sums are not carried', () => {
  const annex = { label: 'Phụ lục', title: 'Số liệu', orientation: 'landscape' } as const;
  const annexes = [{ ...annex, blocks: [table, { ...table, carried }] }];
  expect(carriedFindings({ ...sampleDocument, blocks: [table], annexes })).toMatchObject([
    {
      code: 'export/sums-not-carried',
      severity: 'note',
      path: ['annexes', 0, 'blocks', 1],
      params: { columns: 2 },
    },
  ]);
  expect(carriedFindings({ ...sampleDocument, blocks: [table], annexes: [] })).toEqual([]);
});
