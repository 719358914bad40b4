import { expect, it } from 'vitest';
import { fieldsShape, requirePlain } from '#inside/findings';
import { keptDays, keptNamed } from '#inside/organization';
import { errorOf } from '../../../support/error-of.js';

it('are asked of what a catalogue lists', () => {
  const shape = fieldsShape({ ...keptNamed, ...keptDays });
  const value = { id: 'tc', name: { vi: 'Thông cáo' }, to: '2026-06-30' };
  expect(requirePlain(value, shape, 'kind')).toBe(value);
  const wrong = { id: 'tc', name: 'Thông cáo', to: null };
  expect(
    errorOf(() => requirePlain(wrong, shape, 'kind')).findings.map(({ path }) => path),
  ).toEqual([
    ['kind', 'name'],
    ['kind', 'to'],
  ]);
});
