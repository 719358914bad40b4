import { expect, it } from 'vitest';
import { flatError, shapeFinding } from '#inside/findings';
import { isDeepFrozen } from '#inside/kit';

it('is what the maker of its area makes', () => {
  const facts = { allowed: ['a', 'b'], received: 'c' };
  const place = { path: ['rows', 3], unit: 'xa-a' };
  const made = flatError('shape/not-in-list', facts, place);
  expect(made).toStrictEqual(shapeFinding('shape/not-in-list', facts, place));
  expect(Object.keys(made)).toEqual(Object.keys(shapeFinding('shape/not-in-list', facts, place)));
  expect(flatError('shape/missing-field', { expected: 'string' })).toStrictEqual(
    shapeFinding('shape/missing-field', { expected: 'string' }),
  );
});

it('is frozen, and freezes nothing that was given', () => {
  const fields = ['a'];
  const path = ['rows'];
  const made = flatError('shape/unknown-field', { fields }, { path });
  expect(isDeepFrozen(made)).toBe(true);
  fields.push('b');
  path.push('c');
  expect(made).toMatchObject({ params: { fields: ['a'] }, path: ['rows'] });
});
