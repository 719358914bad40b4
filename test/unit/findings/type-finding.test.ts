import { expect, it } from 'vitest';
import { choiceFinding, typeFinding } from '#inside/findings';

const place = { path: ['a'] };

it('tells a field that is missing from one of another type', () => {
  expect(typeFinding('string', undefined, place).code).toBe('shape/missing-field');
  expect(typeFinding('string', 5, place)).toMatchObject({
    code: 'shape/wrong-type',
    params: { expected: 'string', received: 'number', value: '5' },
    path: ['a'],
  });
});

it('lists what may stand', () => {
  expect(choiceFinding(['a', 'b'], 'c', place).params).toEqual({
    allowed: ['a', 'b'],
    received: 'c',
  });
});
