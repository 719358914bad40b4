import { expect, it } from 'vitest';
import { onDemand } from '#inside/kit';

it('makes a value once, when it is first asked for', () => {
  const made: number[] = [];
  const value = onDemand(() => made.push(1));
  expect(made).toEqual([]);
  expect([value(), value()]).toEqual([1, 1]);
  expect(made).toEqual([1]);
});

it('keeps a value of nothing, too', () => {
  let times = 0;
  const value = onDemand(() => {
    times += 1;
    return undefined;
  });
  value();
  value();
  expect(times).toBe(1);
});
