import { expect, it } from 'vitest';
import { tableColumn } from '#inside/report';

it('tableColumn holds key, title, width and side', () => {
  expect(tableColumn('a', 'A', [2, 'right'])).toEqual({
    key: 'a',
    title: 'A',
    width: 2,
    align: 'right',
  });
});
