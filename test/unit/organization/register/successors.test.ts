import { createUnitRegister } from 'danvan';
import { predecessorsOf, successorsOf } from 'danvan/organization';
import { describe, expect, it } from 'vitest';
import { reform } from '../../../support/reform.js';

const chain = createUnitRegister({
  units: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id })),
  successions: [
    { kind: 'renamed', date: '2010-01-01', from: ['a'], to: ['b'] },
    { kind: 'merged', date: '2020-01-01', from: ['b', 'e'], to: ['c'] },
    { kind: 're-levelled', date: '2025-07-01', from: ['c'], to: ['d'] },
    { kind: 'renamed', date: '2015-01-01', from: ['b'], to: ['b'] },
    // Before it came to be: another unit that once stood at its place.
    { kind: 'split', date: '2000-01-01', from: ['b'], to: ['e'] },
  ],
});

const after = (id: string, options = {}) =>
  successorsOf(chain, id, options).map(({ unit, steps }) => `${unit.id}${steps}`);
const before = (id: string, options = {}) =>
  predecessorsOf(chain, id, options).map(({ unit, steps }) => `${unit.id}${steps}`);

describe('successorsOf', () => {
  it('follows any number of successions, never back in time, never to the unit itself', () => {
    expect(after('a')).toEqual(['b1', 'c2', 'd3']);
  });

  it('stops where it is told to', () => {
    expect(after('a', { steps: 2 })).toEqual(['b1', 'c2']);
    expect(after('a', { to: '2019-12-31' })).toEqual(['b1']);
    expect(after('a', { until: '2019-12-31' })).toEqual(['b1']);
    expect(after('b', { since: '2010-01-01' })).toEqual(['c1', 'd2']);
  });

  it('tells by which succession a unit was reached', () => {
    expect(successorsOf(reform(), 'tinh-a')[0]?.succession.date).toBe('2025-07-01');
  });
});

describe('predecessorsOf', () => {
  it('goes the same way back', () => {
    expect(before('d')).toEqual(['c1', 'b2', 'e2', 'a3']);
    expect(before('d', { since: '2020-01-01' })).toEqual(['c1', 'b2', 'e2']);
  });
});

it('refuses a unit that the register does not have', () => {
  expect(() => successorsOf(chain, 'z')).toThrow(expect.objectContaining({ code: 'UNKNOWN_UNIT' }));
});
