import { describe, expect, it } from 'vitest';
import { notParties, partyUnits } from '#inside/coordination';
import { knownIds } from '#inside/records';
import { programme } from '../../../support/coordination.js';

describe('partyUnits', () => {
  it('holds parties and their named heirs', () => {
    const inheritances = [{ from: 'bdv', to: 'btgdv', date: '2021-02-03' }];
    expect([...partyUnits(programme({ inheritances }))]).toEqual(['ubnd', 'bdv', 'btgdv']);
  });
});

describe('notParties', () => {
  it('names the others with the nearest party, and nobody where no unit is given', () => {
    const references = ['ubnd', 'ubnnd', undefined].map((id, at) => ({ id, path: [at] }));
    const found = notParties(programme(), references, knownIds(partyUnits(programme())));
    expect(found).toMatchObject([
      {
        path: [1],
        unit: 'ubnnd',
        params: { instrument: 'ct-2021', unit: 'ubnnd', nearest: 'ubnd' },
      },
    ]);
  });
});
