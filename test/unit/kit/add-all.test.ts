import { expect, it } from 'vitest';
import { addAll } from '#inside/kit';

it('adds more items than a call takes arguments', () => {
  const list = [1];
  addAll(
    list,
    Array.from({ length: 300_000 }, () => 2),
  );
  expect(list).toHaveLength(300_001);
});
