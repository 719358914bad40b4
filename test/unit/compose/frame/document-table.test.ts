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
