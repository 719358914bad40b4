import { coordinationLifecycle, modelLifecycle } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { lifecycleShape } from '#inside/lifecycle';

it('takes lifecycles, and refuses what lacks or mistypes a field', () => {
  const good: readonly unknown[] = [coordinationLifecycle, modelLifecycle];
  for (const value of good) expect(lifecycleShape.safeParse(value).error).toBeUndefined();
  const bad: readonly unknown[] = [
    null,
    { ...modelLifecycle, states: 'registered' },
    { ...modelLifecycle, moves: [{ from: 'a' }] },
  ];
  for (const value of bad) expect(lifecycleShape.safeParse(value).success).toBe(false);
});
