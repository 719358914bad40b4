import { checkScheme, type ScoringScheme } from 'danvan/campaigns';
import { blankDemocracyScheme } from 'danvan/vietnam';
import { describe, expect, it } from 'vitest';
import { smallScheme } from '../../../support/campaigns.js';

const found = (different: Partial<ScoringScheme>) =>
  checkScheme({ ...smallScheme, ...different }).map(({ code, path }) => [code, path]);
const band = { id: 'good', name: { vi: 'Tốt' }, from: 80 };

describe('checkScheme', () => {
  it('accepts a scheme that adds up and one without any maximum', () => {
    expect(checkScheme(smallScheme)).toEqual([]);
    expect(checkScheme(blankDemocracyScheme)).toEqual([]);
  });

  it('finds the group and the whole that do not add up', () => {
    const [group, third] = smallScheme.criteria;
    const wrong = group && third ? [{ ...group, maximum: 29.5 }, third] : [];
    expect(found({ criteria: wrong })).toEqual([
      ['campaigns/maxima-differ', []],
      ['campaigns/maxima-differ', ['criteria', 0]],
    ]);
  });

  it('adds decimal maxima exactly', () => {
    const criteria = [0.1, 0.2].map((maximum, at) => ({ id: `${at}`, name: { vi: 'x' }, maximum }));
    expect(found({ criteria, maximum: 0.3 })).toEqual([]);
  });

  it('finds ids given twice among criteria and bonuses, bands, conditions', () => {
    const late = { id: 'first', kind: 'penalty', name: { vi: 'x' }, maximum: 1 } as const;
    const name = { vi: 'x' };
    const conditions = [
      { id: 'c', name },
      { id: 'c', name },
    ];
    expect(found({ adjustments: [late], bands: [band, band], conditions })).toEqual([
      ['campaigns/repeated-criterion', ['criteria']],
      ['campaigns/repeated-criterion', ['bands']],
      ['campaigns/repeated-criterion', ['conditions']],
    ]);
  });

  it('finds ties and required criteria that are not there', () => {
    const bands = [{ ...band, requires: [{ criterion: 'thrid', least: 1 }] }];
    expect(found({ ties: ['third', 'fourth'], bands })).toEqual([
      ['campaigns/unknown-criterion', ['ties', 1]],
      ['campaigns/unknown-criterion', ['bands', 0, 'requires', 0, 'criterion']],
    ]);
  });

  it.each([
    [105, undefined, 0],
    [105.5, undefined, 1],
    [100, 100, 0],
    [101, 100, 1],
  ])('of a band from %s under a cap of %s it finds %s', (from, cap, count) => {
    expect(found({ bands: [{ ...band, from }], cap })).toEqual(
      Array.from({ length: count }, () => ['campaigns/band-out-of-reach', ['bands', 0, 'from']]),
    );
  });
});
