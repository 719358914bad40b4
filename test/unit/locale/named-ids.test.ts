import { expect, it } from 'vitest';
import { namedIds } from '../../../src/locale/named-ids.js';

it('puts the id behind each name, and stands alone where the name is absent', () => {
  expect(namedIds(['a', 'b'], ['xã A'])).toBe('xã A (a), b');
});
