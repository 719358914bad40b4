import { leafColumns, pickColumns, type TableColumn } from 'danvan/report';
import { describe, expect, it } from 'vitest';

const column = (key: string): TableColumn => ({ key, title: key, width: 1, align: 'left' });

describe('pickColumns', () => {
  const head = [column('a'), { title: 'G', columns: [column('b'), column('c')] }];

  it('keeps columns in their order under their groups', () => {
    expect(pickColumns(head, ['c', 'a'])).toEqual([
      column('a'),
      { title: 'G', columns: [column('c')] },
    ]);
  });

  it('leaves out groups without a column', () => {
    expect(pickColumns(head, ['a'])).toEqual([column('a')]);
    expect(leafColumns(pickColumns(head, []))).toEqual([]);
  });
});
