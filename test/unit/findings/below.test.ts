import { expect, it } from 'vitest';
import { timeFinding } from '#inside/time';
import { below } from '#inside/findings';

it('puts a path in front of that of each finding, and keeps the rest', () => {
  const finding = timeFinding('time/not-a-period', { text: 'x' }, { path: ['period'] });
  const [moved] = below([finding], 'tasks', 3);
  expect(moved).toEqual({ ...finding, path: ['tasks', 3, 'period'] });
  expect(Object.isFrozen(moved)).toBe(true);
});
