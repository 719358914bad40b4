import { gsoTypes } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { unitRowShape } from '#inside/organization';

it('takes options of lists of units, and refuses what lacks or mistypes a field', () => {
  const good: readonly unknown[] = [
    { tree: '2025', types: gsoTypes, levels: { 1: 'province' }, validity: { to: '2025-06-30' } },
  ];
  for (const value of good) expect(unitRowShape.safeParse(value).error).toBeUndefined();
  const bad: readonly unknown[] = [
    undefined,
    { tree: 2025, types: {}, levels: {} },
    { tree: '2025', types: { xa: 'commune' }, levels: {} },
  ];
  for (const value of bad) expect(unitRowShape.safeParse(value).success).toBe(false);
});
