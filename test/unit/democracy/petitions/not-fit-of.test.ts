import { expect, it } from 'vitest';
import { notFitOf, readPetitions, type PetitionInput } from '#inside/democracy';

it.each<[Partial<PetitionInput>, number | undefined]>([
  [{ handled: 10, fitForHandling: 8 }, 2],
  [{ received: 10, fitForHandling: 8 }, 2],
  [{ received: 20, handled: 10, fitForHandling: 8 }, 2],
  [{ handled: 8, fitForHandling: 10 }, 0],
  [{ handled: 8 }, undefined],
  [{ fitForHandling: 8 }, undefined],
  [{ handled: { amount: 10, qualifier: 'over' }, fitForHandling: 8 }, undefined],
])('of %o are not fit: %s', (given, expected) => {
  const [petition] = readPetitions([{ id: 'p', unit: 'xa', ...given }]).values;
  expect(notFitOf(petition ?? expect.fail())).toBe(expected);
});
