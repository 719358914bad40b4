import { expect, it } from 'vitest';
import { shortened } from '#inside/compose';

it('names ten and counts the others', () => {
  const twelve = Array.from({ length: 12 }, (_, at) => at);
  expect(shortened(twelve)).toEqual({ first: twelve.slice(0, 10), more: 2 });
  expect(shortened([1])).toEqual({ first: [1], more: 0 });
});
