import { periodOf } from 'danvan';
import { cycleFrequencies } from 'danvan/coordination';
import { describe, expect, it } from 'vitest';
import { cycleSchema } from '#inside/coordination';

describe('cycleSchema', () => {
  it('takes a frequency alone, and a due rule with its defaults', () => {
    expect(cycleSchema.parse({ frequency: 'quarter' })).toEqual({
      frequency: 'quarter',
      units: [],
    });
    const due = { id: 'd', kind: 'calendar-days', days: 5 };
    expect(cycleSchema.parse({ frequency: 'month', due }).due).toEqual({
      ...due,
      onDayOff: 'next-working-day',
    });
  });

  it('refuses frequencies and fields that it does not know', () => {
    expect(cycleSchema.safeParse({ frequency: 'weekly' }).success).toBe(false);
    expect(cycleSchema.safeParse({ frequency: 'month', unit: 'x' }).success).toBe(false);
  });
});

describe('cycleFrequencies', () => {
  it('begins with the parts of a year, as periods name them', () => {
    const parts = ['2021-01', '2021-Q1', '2021-H1', '2021-9M', '2021'].map((id) => periodOf(id));
    expect(cycleFrequencies.slice(0, 5)).toEqual(parts.map(({ kind }) => kind));
  });
});
