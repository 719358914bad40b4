import { expect, it } from 'vitest';
import { fieldOfKind, kindsOf, petitionKinds, readPetitions } from '#inside/democracy';

it('gives the letters by kind, in the order of the kinds', () => {
  const row = { id: 'p', unit: 'xa', breakdownOf: 'received', complaints: 3, feedback: 0 } as const;
  const [petition] = readPetitions([row]).values;
  expect(kindsOf(petition ?? expect.fail())).toEqual([
    ['complaints', 3],
    ['denunciations', undefined],
    ['feedback', 0],
  ]);
  expect(petitionKinds.map((kind) => fieldOfKind[kind])).toEqual([
    'complaints',
    'denunciations',
    'feedback',
  ]);
});
