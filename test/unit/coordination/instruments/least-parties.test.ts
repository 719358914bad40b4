import { instrumentKinds } from 'danvan/coordination';
import { expect, it } from 'vitest';
import { leastParties } from '#inside/coordination';

it('asks for two parties of everything but a plan', () => {
  expect(instrumentKinds.map(leastParties)).toEqual([2, 2, 1, 2]);
});
