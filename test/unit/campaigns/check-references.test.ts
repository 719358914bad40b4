import { describe, expect, it } from 'vitest';
import {
  checkCampaignIds,
  checkDocuments,
  checkIndicators,
  checkModelIds,
} from '#inside/campaigns';
import { each, knownIds } from '#inside/records';

const named = each(['known', 'knwn', 'xyz'], 'list');
const known = knownIds(new Set(['known']));

describe.each([
  ['documents', 'document', checkDocuments(named, known)],
  ['campaigns', 'campaign', checkCampaignIds(named, known)],
  ['models', 'model', checkModelIds(named, known)],
  ['indicators', 'indicator', checkIndicators(named, known)],
])('the check of %s', (_, param, findings) => {
  it('finds what is not known, with what was most likely meant', () => {
    expect(findings.map(({ path, params }) => ({ path, params }))).toEqual([
      { path: ['list', 1], params: { [param]: 'knwn', nearest: 'known' } },
      { path: ['list', 2], params: { [param]: 'xyz', nearest: null } },
    ]);
  });
});

describe('checks without known ids', () => {
  it('find nothing, but an empty list knows nobody', () => {
    const checks = [checkDocuments, checkCampaignIds, checkModelIds, checkIndicators];
    expect(checks.flatMap((check) => check(named, undefined))).toEqual([]);
    expect(checkDocuments(named, knownIds(new Set()))).toHaveLength(3);
  });

  it('say which indicator it is, so that a list of findings can be sorted by it', () => {
    expect(checkIndicators(named, known)[0]).toMatchObject({ indicator: 'knwn' });
  });
});
