import { expect, it } from 'vitest';
import { catalogueName, catalogueWord } from '#inside/compose';

const fields = [{ id: 'economy', name: { vi: 'kinh tế', en: 'economy' } }];

it('is the name as a cell begins, or the id that has none', () => {
  expect(catalogueName(fields, 'economy', 'vi')).toBe('Kinh tế');
  expect(catalogueName(fields, 'economy', 'en')).toBe('Economy');
  expect(catalogueName(fields, 'rural', 'vi')).toBe('rural');
});

it('is the name as it stands within a line', () => {
  expect(catalogueWord(fields, 'economy', 'vi')).toBe('kinh tế');
  expect(catalogueWord(fields, 'rural', 'vi')).toBe('rural');
});
