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

it('looks at days in each of their spellings', () => {
  const [kind] = unitKinds;
  for (const field of ['from', 'to', 'until']) {
    const wrong = [{ ...kind, [field]: Symbol('day') }];
    expect(unitKindsShape.safeParse(wrong).success).toBe(false);
  }
});
