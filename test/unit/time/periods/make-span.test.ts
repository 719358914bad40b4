import { expect, it } from 'vitest';
import { makeSpan } from '#inside/time';

const days = { firstDay: '2013-06-03', lastDay: '2023-06-02' };

it('keeps what it is for out of the id', () => {
  const occasion = { kind: 'anniversary', years: 10, document: 'Nghị quyết 25-NQ/TW' } as const;
  expect(makeSpan(days, undefined, occasion)).toMatchObject({
    id: '2013-06-03/2023-06-02',
    year: 2013,
    occasion,
  });
  expect('occasion' in makeSpan(days)).toBe(false);
});

it('refuses days out of range', () => {
  expect(() => makeSpan({ ...days, lastDay: '2200-01-01' })).toThrow('2200');
});
