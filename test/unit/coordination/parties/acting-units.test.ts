import { actingUnits, type PartyStanding } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';

const party = (unit: string) => ({ unit, roles: ['lead'], responsibilities: [], signatories: [] });
const through = [{ from: 'bdv', to: 'btgdv', date: '2025-02-03' }];
const standings: readonly PartyStanding[] = [
  { party: party('bdv'), unit: 'ban-xdd', through, heirs: [] },
  { party: party('huyen'), unit: null, through: [], heirs: ['xa-1', 'xa-2'] },
];

describe('actingUnits', () => {
  it('leads from a party and from each of its heirs to the one that acts', () => {
    expect(['bdv', 'btgdv', 'ban-xdd'].map(actingUnits(standings))).toEqual([
      'ban-xdd',
      'ban-xdd',
      'ban-xdd',
    ]);
  });

  it('leaves alone whoever is no party or has no settled heir', () => {
    expect(['huyen', 'ubnd'].map(actingUnits(standings))).toEqual(['huyen', 'ubnd']);
  });
});
