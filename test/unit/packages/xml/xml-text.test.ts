import { expect, it } from 'vitest';
import { textOfXml, xmlText } from '#inside/packages';

it.each(['a<b>&"c"', 'Chào', '&amp;', ''])('comes back: %s', (text) => {
  expect(textOfXml(xmlText(text))).toBe(text);
});

it.each([
  ['&#65;&#x1EA4;&apos;', "AẤ'"],
  ['&nbsp;&toString;', '&nbsp;&toString;'],
  ['&#xD800;&#9999999;', '\ufffd\ufffd'],
])('reads %s', (xml, text) => {
  expect(textOfXml(xml)).toBe(text);
});
