import { expect, it } from 'vitest';
import { headingPaths } from '#inside/report';

const column = (key: string) => ({ key, title: key, width: 1, align: 'left' as const });

it('tells under which headings a column stands', () => {
  const group = { title: 'B', columns: [column('b'), { title: 'C', columns: [column('c')] }] };
  expect([...headingPaths([column('a'), group])]).toEqual([
    ['a', [0]],
    ['b', [1, 0]],
    ['c', [1, 1, 0]],
  ]);
});
