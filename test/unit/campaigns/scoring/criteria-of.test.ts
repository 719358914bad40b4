import { describe, expect, it } from 'vitest';
import { criteriaOf, leavesOf, partsOf } from '#inside/campaigns';
import { smallScheme } from '../../../support/campaigns.js';

const { criteria } = smallScheme;
const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

describe('criteriaOf', () => {
  it('gives each group before its parts', () => {
    expect(idsOf(criteriaOf(criteria))).toEqual(['group', 'first', 'second', 'third']);
    expect(criteriaOf([])).toEqual([]);
  });
});

describe('leavesOf', () => {
  it('gives what is scored; a group without parts is scored itself', () => {
    expect(idsOf(leavesOf(criteria))).toEqual(['first', 'second', 'third']);
    const empty = { id: 'e', name: { vi: 'E' }, maximum: 1, criteria: [] };
    expect(idsOf(leavesOf([empty]))).toEqual(['e']);
  });
});

describe('partsOf', () => {
  it('gives none where there are none', () => {
    expect(criteria.map((each) => partsOf(each).length)).toEqual([2, 0]);
  });
});
