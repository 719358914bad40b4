import { expect, it } from 'vitest';
import { coreXml } from '#inside/exporters/excel';
import { about } from './support.js';

it('names author, title and day, and nothing of the machine', () => {
  const xml = coreXml({ ...about, title: 'A & B' });
  expect(xml).toContain('<dc:title>A &amp; B</dc:title>');
  expect(xml).toContain('<dc:creator>Ban Dân vận</dc:creator>');
  expect(xml).toContain('<cp:lastModifiedBy>Ban Dân vận</cp:lastModifiedBy>');
  expect(xml.match(/>2020-07-07T00:00:00Z</gu)).toHaveLength(2);
});
