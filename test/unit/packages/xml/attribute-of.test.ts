import { expect, it } from 'vitest';
import { attributeOf, withAttribute } from '#inside/packages';

it('reads attributes in both kinds of quotation marks', () => {
  const tag = `<c r="A1" s = '7' x:id="a&amp;b">`;
  expect(['r', 's', 'x:id', 't'].map((name) => attributeOf(tag, name))).toEqual([
    'A1',
    '7',
    'a&b',
    undefined,
  ]);
});

it.each([
  ['<c r="A1"/>', '<c r="A1" s="3"/>'],
  ['<c r="A1">', '<c r="A1" s="3">'],
  ['<c s="1" r="A1"/>', '<c s="3" r="A1"/>'],
])('sets one: %s', (before, after) => {
  expect(withAttribute(before, 's', '3')).toBe(after);
});

it('takes one out', () => {
  expect(withAttribute('<row r="1" spans="1:5">', 'spans', undefined)).toBe('<row r="1">');
  expect(withAttribute('<row r="1"/>', 'spans', undefined)).toBe('<row r="1"/>');
});
