import { describe, expect, it } from 'vitest';
import {
  checkCampaignIds,
  checkDocuments,
  checkIndicators,
  checkModelIds,
  checkUnitIds,
  knownIds,
  placedIds,
} from '#inside/campaigns';

const named = placedIds(['known', 'knwn', 'xyz'], ['list']);
const known = knownIds(['known']);
const units = { byId: new Map([['known', {}]]) };

describe('placedIds', () => {
  it('places each id at its index', () => {
    expect(placedIds(['a', 'b'], ['x', 1])).toEqual([
      { id: 'a', path: ['x', 1, 0] },
      { id: 'b', path: ['x', 1, 1] },
    ]);
  });
});

describe.each([
  ['documents', 'document', checkDocuments(named, known)],
  ['campaigns', 'campaign', checkCampaignIds(named, known)],
  ['models', 'model', checkModelIds(named, known)],
  ['indicators', 'indicator', checkIndicators(named, known)],
  ['units', 'unit', checkUnitIds(named, units)],
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
    expect([
      ...checkDocuments(named, undefined),
      ...checkCampaignIds(named, undefined),
      ...checkModelIds(named, undefined),
      ...checkIndicators(named, undefined),
      ...checkUnitIds(named, undefined),
    ]).toEqual([]);
    expect(checkDocuments(named, knownIds([]))).toHaveLength(3);
  });

  it('say which unit or indicator it is, so that a list of findings can be sorted by it', () => {
    expect(checkUnitIds(named, units)[0]).toMatchObject({ unit: 'knwn' });
    expect(checkIndicators(named, knownIds([]))[0]).toMatchObject({ indicator: 'known' });
  });
});
