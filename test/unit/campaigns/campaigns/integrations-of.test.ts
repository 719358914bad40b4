import { integrationsOf } from 'danvan/campaigns';
import { describe, expect, it } from 'vitest';
import { campaignOf } from '../../../support/campaigns.js';

const campaigns = [
  campaignOf({ id: 'a', integratedWith: ['b', 'a'] }),
  campaignOf({ id: 'b', integratedWith: ['a'] }),
  campaignOf({ id: 'c', integratedWith: ['a', 'gone'] }),
  campaignOf({ id: 'd' }),
];
const idsOf = (id: string) => integrationsOf(campaigns, id).map((each) => each.id);

describe('integrationsOf', () => {
  it('goes both ways, once each and never to itself', () => {
    expect(idsOf('a')).toEqual(['b', 'c']);
    expect(idsOf('b')).toEqual(['a']);
    expect(idsOf('c')).toEqual(['a']);
  });

  it('gives none where there are none', () => {
    expect([idsOf('d'), idsOf('gone')]).toEqual([[], []]);
  });
});
