import { detectLegacyEncoding } from 'danvan/text';
import { expect, it } from 'vitest';

it.each([
  ['Uû ban nh©n d©n tØnh', 'TCVN3'],
  ['c«ng t¸c d©n vËn', 'TCVN3'],
  ['UÛy ban nhaân daân', 'VNI'],
  ['Coâng taùc daân vaän', 'VNI'],
])('recognises %j as %s', (text, encoding) => {
  expect(detectLegacyEncoding(text)).toBe(encoding);
});

it.each([
  'Ủy ban nhân dân tỉnh Tây Ninh',
  'Đảng uỷ xã Hoà Bình',
  'Dân vận khéo'.normalize('NFD'),
  'plain ASCII text',
  'Conseil général de la République française, Genève © 2020',
  '5 µm × 3 µm, 20 °C ± 2',
  '',
])('takes %j for Unicode', (text) => {
  expect(detectLegacyEncoding(text)).toBeNull();
});
