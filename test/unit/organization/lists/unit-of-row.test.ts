import { expect, it } from 'vitest';
import { fullName, idInTree } from '#inside/organization';

it('puts the tree before the code', () => {
  expect(idInTree('2024', '00712')).toBe('2024/00712');
});

it.each([
  [{ kind: 'ward', prefix: 'phường' }, '1', 'phường 1'],
  [{ kind: 'ward', prefix: 'phường' }, 'Phường Đúc', 'phường Phường Đúc'],
  [{ kind: 'ward', prefix: '' }, 'phường 1', 'phường 1'],
  [{ kind: 'ward' }, 'phường 1', 'phường 1'],
  [undefined, 'phường 1', 'phường 1'],
])('calls %j %s by its full name', (type, name, full) => {
  expect(fullName(type, name)).toBe(full);
});
