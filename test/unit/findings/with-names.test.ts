import { expect, it } from 'vitest';
import { referenceFinding, shapeFinding, withNames } from '#inside/findings';

const names: Readonly<Record<string, { readonly vi: string }>> = {
  a: { vi: 'xã A' },
  b: { vi: 'xã B' },
};
const nameOf = (id: string) => names[id];

it('adds the names of the place and of the facts', () => {
  const finding = referenceFinding(
    'dataset/unknown-unit',
    { unit: 'c', nearest: 'b' },
    { unit: 'a' },
  );
  const [named] = withNames([finding], nameOf);
  expect(named?.names).toEqual(names);
  expect(named).toMatchObject(finding);
  expect(Object.isFrozen(named)).toBe(true);
});

it('finds ids in lists, and keeps names that are there already', () => {
  const own = { c: { vi: 'xã C' } };
  const finding = shapeFinding('shape/unknown-field', { fields: ['a', 'x'] }, { names: own });
  expect(withNames([finding], nameOf)[0]?.names).toEqual({ ...own, a: { vi: 'xã A' } });
});

it('gives back what speaks of nothing known', () => {
  const finding = shapeFinding('shape/missing-field', { expected: 'string' });
  expect(withNames([finding], nameOf)[0]).toBe(finding);
});
