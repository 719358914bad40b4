import { describe, expect, it } from 'vitest';
import type { ObservationInput } from 'danvan';
import { isWholeOnly, whyUnknown } from '#inside/aggregation';
import { countFor } from '../../../support/counting.js';
import { sent } from '../../../support/figures.js';

const communes = ['xa-a', 'xa-b', 'phuong-c'];
const all = (state: 'withheld' | 'not-applicable') =>
  communes.map((unit) => sent(unit, 'sessions', { state }));
const why = (rows: readonly ObservationInput[], indicator = 'sessions') => {
  const { state, reason } = whyUnknown(countFor(rows, { indicator }));
  return [state, reason];
};

describe('whyUnknown', () => {
  it('tells nothing sent from withheld, and from what nobody owes', () => {
    expect(why([])).toEqual(['missing', 'nothing-reported']);
    expect(why(all('withheld'))).toEqual(['withheld', 'nothing-reported']);
    expect(why(all('withheld').slice(1))).toEqual(['missing', 'nothing-reported']);
    expect(why(all('not-applicable'))).toEqual(['not-applicable', 'nothing-reported']);
  });

  it('refuses to add units only where something was sent', () => {
    expect(why([sent('xa-a', 'persons', 3)], 'persons')).toEqual([
      'refused',
      'not-additive-over-units',
    ]);
    expect(why([], 'persons')).toEqual(['missing', 'nothing-reported']);
  });
});

it('what may not be added over units has figures of whole units only', () => {
  expect(isWholeOnly(countFor([], { indicator: 'persons' }).question)).toBe(true);
  expect(isWholeOnly(countFor([], { indicator: 'sessions' }).question)).toBe(false);
});
