import { describe, expect, it } from 'vitest';
import { democracySpheres } from '#inside/democracy';
import { democracyCatalogues, democracyTallies } from 'danvan/vietnam';

const items = democracyCatalogues.disclosureItems ?? [];

describe('what must be made public', () => {
  it('has one row an id and kind, a law and a reason where it is not confirmed', () => {
    const keys = items.map(({ id, enterpriseKinds = [] }) => [id, ...enterpriseKinds].join());
    expect(new Set(keys).size).toBe(items.length);
    const told = items.filter(({ workingDays }) => workingDays !== undefined);
    const untold = items.filter(({ workingDays }) => workingDays === undefined);
    expect(untold.map(({ id, enterpriseKinds }) => [id, enterpriseKinds])).toEqual([
      ['enterprise-plan', ['other']],
      ['enterprise-rules', ['other']],
      ['enterprise-funds', ['other']],
      ['other', undefined],
    ]);
    expect(told.filter(({ legalBasis, from }) => legalBasis === undefined || !from)).toEqual([]);
    expect(told.filter(({ why }) => why === undefined)).toEqual([]);
  });

  it('is told for each sphere, by ten unconfirmed working days or fifteen', () => {
    const rules = democracySpheres.map((sphere) => {
      const rows = items.filter(({ spheres }) => spheres?.includes(sphere));
      return [
        sphere,
        ...new Set(rows.map(({ workingDays, confirmed = true }) => `${workingDays} ${confirmed}`)),
      ];
    });
    expect(rules).toEqual([
      ['commune', '10 false'],
      ['agency', '10 false'],
      ['employer', '15 true', 'undefined true', '15 false'],
      ['armed-forces', '10 false'],
    ]);
  });
});

describe('what is counted of what the people know, are asked and recommend', () => {
  it('are these indicators', () => {
    const lists = ['disclosures', 'consultations', 'recommendations'];
    const codes = democracyTallies.filter(({ list }) => lists.includes(list));
    expect(codes.map(({ indicator }) => indicator)).toEqual([
      'disclosure.items-required',
      'disclosure.items-disclosed',
      'disclosure.items-on-time',
      'consultations.items',
      'consultations.sessions',
      'consultations.attendances',
      'consultations.opinions',
      'consultations.opinions-accepted',
      'consultations.opinions-explained',
      'recommendations.made',
      'recommendations.answered',
      'recommendations.overdue',
    ]);
  });
});
