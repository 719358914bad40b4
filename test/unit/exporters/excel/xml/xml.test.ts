import { expect, it } from 'vitest';
import { attributes, element, xmlText } from '#inside/exporters/excel';

it('escapes what XML reads as its own', () => {
  expect(xmlText('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
  expect(xmlText('Xã Gò Dầu')).toBe('Xã Gò Dầu');
});

it('writes attributes in order and leaves out what is undefined', () => {
  expect(attributes({ b: 1, a: undefined, c: true, d: '"' })).toBe(' b="1" c="1" d="&quot;"');
});

it('closes an element, with its content where it has some', () => {
  expect(element('a', { b: 1 })).toBe('<a b="1"/>');
  expect(element('a', {}, 'x')).toBe('<a>x</a>');
});
