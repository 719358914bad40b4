import { createUnitRegister, hierarchyAt } from 'danvan';
import { linkTypes } from 'danvan/organization';
import { expect, it } from 'vitest';
import { linkSchema } from '#inside/organization';

it('ships lines and relations, each once, frozen', () => {
  const ids = linkTypes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Object.isFrozen(linkTypes)).toBe(true);
  expect(linkTypes.filter(({ isLine }) => !isLine).map(({ id }) => id)).toEqual([
    'advises',
    'chairs',
  ]);
});

it('takes lines of one’s own', () => {
  const register = createUnitRegister({
    units: ['a', 'b'].map((id) => ({ id, name: id })),
    linkTypes: [...linkTypes, { id: 'youth', name: { vi: 'hệ thống Đoàn' }, isLine: true }],
    links: [{ type: 'youth', unit: 'a', target: 'b' }],
  });
  expect(register.findings).toEqual([]);
  const tree = hierarchyAt(register, { at: '2026-01-01', line: 'youth' });
  expect(tree.byId.get('a')?.parent).toBe('b');
});

it.each([
  { type: 'party', unit: 'a' },
  { type: 'party', unit: 'a', target: 'b', from: '31/02/2025' },
])('refuses %j', (link) => {
  expect(linkSchema.safeParse(link).success).toBe(false);
});
