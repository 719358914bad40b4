import { vi } from 'danvan';
import { expect, it } from 'vitest';
import { tableStyles } from '#inside/exporters/word';
import { layout } from '../support.js';

it('set words on the left and figures on the right, in the sizes of the layout', () => {
  const styles = tableStyles(layout, vi.labels);
  const of = (id: string) => styles.find((style) => style.id === id);
  expect([of('table-left')?.align, of('table-center')?.align, of('table-right')?.align]).toEqual([
    'left',
    'center',
    'right',
  ]);
  expect(of('table-head')?.text).toEqual(layout.annex.tableHeader);
  expect(of('caption')).toMatchObject({
    name: 'Tên bảng',
    keepsWithNext: true,
    text: { bold: true },
  });
});
