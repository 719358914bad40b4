import { expect, it } from 'vitest';
import { namedIds } from '#inside/locale';

it('puts the id behind each name, and stands alone where the name is absent', () => {
  expect(namedIds(['a', 'b'], ['xã A'])).toBe('xã A (a), b');
});
