import { givesOneByOne } from '#inside/kit';
import { expect, it } from 'vitest';

async function* later() {
  yield 1;
}

it.each([[[]], [new Set([1])], [new Map().values()], [later()]])('takes %s', (given) => {
  expect(givesOneByOne(given)).toBe(true);
});

it.each([[undefined], [null], ['text'], [5], [{}], [{ length: 1 }], [() => []]])(
  'takes no %s',
  (given) => {
    expect(givesOneByOne(given)).toBe(false);
  },
);
