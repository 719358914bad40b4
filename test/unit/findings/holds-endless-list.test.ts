import { expect, it } from 'vitest';
import { holdsEndlessList } from '#inside/findings';

const endless = Object.assign([], { length: 4_000_000_000 });

it.each([
  [endless, true],
  [{ columns: endless }, true],
  [[{ a: { b: endless } }], true],
  [{ a: [1, 2, 3], b: 'x', c: null }, false],
  [new Uint8Array(20_000_000), false],
  [5, false],
])('sees lists without an end: case %#', (value, expected) => {
  expect(holdsEndlessList(value)).toBe(expected);
});

it('ends where values hold themselves', () => {
  const ring: Record<string, unknown> = {};
  ring['self'] = ring;
  expect(holdsEndlessList(ring)).toBe(false);
});
