import { aggregatePartial, type PartInput } from 'danvan/aggregation';
import { describe, expect, it } from 'vitest';
import { errorOf } from '../../../support/error-of.js';
import { sent } from '../../../support/figures.js';
import { context } from '../../../support/intake.js';

const five = sent('xa-a', 'sessions', 5);
const observations = [five, sent('xa-b', 'sessions', 6), five];

const made = (more: Partial<PartInput>) => aggregatePartial({ ...context, observations, ...more });

describe('a part', () => {
  it('holds its rows side by side, and survives being posted', () => {
    const partial = made({});
    expect([...partial.columns.amounts]).toEqual([5, 6, 5]);
    expect(partial.periods).toHaveLength(1);
    expect(partial.repeats).toBeNull();
    expect(structuredClone(partial)).toStrictEqual(partial);
  });

  it('that was cut by unit knows its repeats, and keeps what they looked like', () => {
    const partial = made({ cutBy: 'unit', observations: observations.values() });
    expect([...(partial.repeats ?? [])]).toEqual([0, 2]);
    expect(partial.notes).toEqual([]);
  });

  it.each([
    { positions: [0, 1] },
    { positions: [0, 2, 1] },
    { positions: [0, 1, 1.5] },
    { positions: [0, 1, 2 ** 31] },
    { positions: [-1, 0, 1] },
    { positions: 5 },
    { cutBy: 'row' },
    { observations: 7 },
  ])('refuses %o', (given) => {
    // Border: what no type allows is handed in.
    expect(errorOf(() => made(given as never)).code).toBe('INVALID_ARGUMENT');
  });
});
