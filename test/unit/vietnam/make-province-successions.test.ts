import { expect, it } from 'vitest';
import { makeProvinceSuccessions } from '#inside/vietnam';

const old = [
  ['1', 'tỉnh A', '8'],
  ['2', 'tỉnh B', '9'],
  ['3', 'tỉnh C', '8'],
] as const;

it('gathers the former provinces of each new one, in its order', () => {
  const events = makeProvinceSuccessions(old, [
    ['9', 'tỉnh B'],
    ['8', 'tỉnh D'],
  ]);
  expect(events.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['continued', ['2024/2'], ['2025/9']],
    ['merged', ['2024/1', '2024/3'], ['2025/8']],
  ]);
});
