import { expect, it } from 'vitest';
import { column, of, under } from '#inside/vietnam';

it('puts headings before those of columns', () => {
  const [first] = under('A', under('B', [column('1=2', 'C', of('x.y', { kind: 'z' }))]));
  expect(first).toEqual({
    index: '1=2',
    heading: ['A', 'B', 'C'],
    indicator: {
      code: 'x.y',
      categories: { kind: 'z' },
    },
  });
  expect(of('x.y')).toEqual({ indicator: { code: 'x.y' } });
});
