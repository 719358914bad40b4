import { printCell, type TableRow } from 'danvan/report';
import { expect, it } from 'vitest';
import { documentTable } from '#inside/compose';
import { tableColumn } from '#inside/report';

it('has ordinals in front, which name a row together with its labels', () => {
  const columns = [tableColumn('model', 'Tên', [5, 'left'])];
  const table = documentTable('STT', columns, { labels: ['model'], rows: [] });
  expect(table.labels).toEqual(['number', 'model']);
  expect(table.columns).toEqual([
    { key: 'number', title: 'STT', width: 1.3, align: 'center' },
    ...columns,
  ]);
});

it('prints shares down a column with as many digits', () => {
  const columns = [tableColumn('rate', 'Tỷ lệ', [2, 'right'])];
  const rows = [94, 88.7].map((amount): TableRow => {
    const rate = { kind: 'number', amount, decimals: 1, suffix: '%' } as const;
    return { role: 'data', cells: { rate } };
  });
  const table = documentTable('STT', columns, { labels: [], rows });
  expect(table.rows.map(({ cells }) => printCell(cells['rate'], 'vi'))).toEqual(['94,0%', '88,7%']);
});
