import { createUnitRegister } from 'danvan';
import { coordinationLifecycle as lifecycle } from 'danvan/vietnam';
import { expect, it } from 'vitest';
import { checkShape } from '#inside/coordination';

it('takes what programmes are checked against, and refuses what lacks or mistypes a field', () => {
  const good: readonly unknown[] = [
    {},
    { lifecycle, asOf: '2022-12-31', register: createUnitRegister({ units: [] }) },
  ];
  for (const value of good) expect(checkShape.safeParse(value).error).toBeUndefined();
  const bad: readonly unknown[] = [
    null,
    { lifecycle: 'usual' },
    { asOf: 2022 },
    { register: { byId: {} } },
  ];
  for (const value of bad) expect(checkShape.safeParse(value).success).toBe(false);
});
