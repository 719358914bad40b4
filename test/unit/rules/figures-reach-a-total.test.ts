import { figuresReachATotal } from 'danvan/rules';
import { describe, expect, it } from 'vitest';
import { found, place, two, type MixedRow } from '../../support/mixed.js';

const org = (parent?: string) => ({ ...place('org', parent), category: 'organization' as const });
const rows: readonly MixedRow[] = [
  ['a', '2025', 1],
  ['org', '2025', 7],
  ['org', '2026', 8],
];

it('names an organization within a place once, with how many figures it sent', () => {
  expect(found(figuresReachATotal, rows, { units: [...two, org('t')] })).toMatchObject([
    {
      code: 'dataset/figure-without-total',
      unit: 'org',
      period: '2025',
      path: ['observations', 1, 'value'],
      params: { within: 't', figures: 2 },
    },
  ]);
});

it('passes an organization that stands alone', () => {
  expect(found(figuresReachATotal, rows, { units: [...two, org()] })).toEqual([]);
});

it('counts no figure that is wrong or a repeat', () => {
  const more: readonly MixedRow[] = [...rows, ['org', '2024', -1], ['org', '2026', 9]];
  expect(found(figuresReachATotal, more, { units: [...two, org('t')] })).toMatchObject([
    { params: { figures: 2 } },
  ]);
});

it('names the first figure though it is the first of all, and no unit above that is unknown', () => {
  const [, first, second] = rows;
  if (first === undefined || second === undefined) throw new Error('No rows.');
  expect(found(figuresReachATotal, [first, second], { units: [...two, org('t')] })).toMatchObject([
    { path: ['observations', 0, 'value'], params: { figures: 2 } },
  ]);
  expect(found(figuresReachATotal, rows, { units: [...two, org('elsewhere')] })).toEqual([]);
});

describe('of an organization that only serves a place', () => {
  const serves = (id: string) => ({ ...org(), serves: id });

  it('notes figures of what the places of the tree send too', () => {
    for (const id of ['t', 'b']) {
      expect(found(figuresReachATotal, rows, { units: [...two, serves(id)] })).toMatchObject([
        {
          code: 'dataset/figure-beside-places',
          severity: 'note',
          unit: 'org',
          params: { within: id, figures: 2 },
        },
      ]);
    }
  });

  it('says nothing where no place sends the same, and of a place that is not known', () => {
    const [, ...own] = rows;
    expect(found(figuresReachATotal, own, { units: [...two, serves('t')] })).toEqual([]);
    expect(found(figuresReachATotal, rows, { units: [...two, serves('elsewhere')] })).toEqual([]);
  });
});
