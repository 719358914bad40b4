import { unitKinds } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { unitKindsShape } from '#inside/organization';

it('takes kinds of units, and refuses what lacks or mistypes a field', () => {
  const good: readonly unknown[] = [unitKinds, []];
  for (const value of good) expect(unitKindsShape.safeParse(value).error).toBeUndefined();
  const bad: readonly unknown[] = [
    'xã',
    [{ id: 'commune' }],
    [{ ...unitKinds[0], category: 'thing' }],
  ];
  for (const value of bad) expect(unitKindsShape.safeParse(value).success).toBe(false);
});
