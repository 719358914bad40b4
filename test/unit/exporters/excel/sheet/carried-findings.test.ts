import { expect, it } from 'vitest';
import { carriedFindings } from '#inside/exporters/excel';

const table = { kind: 'table', columns: [], labels: [], rows: [] } as const;
const carried = { columns: ['a', 'b'], forward: 'Cộng chuyển trang', brought: 'Mang sang' };

it('says of each table that its sums are not carried', () => {
  const blocks = [table, { ...table, carried }];
  expect(carriedFindings(blocks, ['annexes', 0])).toMatchObject([
    {
      code: 'export/sums-not-carried',
      severity: 'note',
      path: ['annexes', 0, 'blocks', 1],
      params: { columns: 2 },
    },
  ]);
  expect(carriedFindings([table], [])).toEqual([]);
});
