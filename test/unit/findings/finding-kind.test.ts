import { error, note, warning } from 'danvan/findings';
import { expect, it } from 'vitest';

it('says how grave the findings of a kind are, and is frozen', () => {
  const kinds = [error(), warning(), note()];
  expect(kinds).toEqual([{ severity: 'error' }, { severity: 'warning' }, { severity: 'note' }]);
  expect(kinds.every(Object.isFrozen)).toBe(true);
});
