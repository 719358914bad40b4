import { expect, it } from 'vitest';
import { textReader } from '#inside/exporters/excel';
import { tellXml } from '../support.js';

function textOf(xml: string): string {
  const reader = textReader();
  tellXml(`<si>${xml}</si>`, reader);
  return reader.take();
}

it.each([
  ['<t>Xã A</t>', 'Xã A'],
  ['<r><rPr><b/></rPr><t>Xã </t></r><r><t>A</t></r>', 'XãA'],
  ['<r><t xml:space="preserve">Xã </t></r><r><t>A</t></r>', 'Xã A'],
  ['<t>\n  Xã A\n</t>', 'Xã A'],
  ['<t xml:space="preserve">  Xã A </t>', '  Xã A '],
  ['<t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/>', '課'],
  ['<t>a<![CDATA[<b>]]>&amp;c</t>', 'a<b>&c'],
  ['<t/>', ''],
  ['text of nobody', ''],
])('gathers %s', (xml, text) => {
  expect(textOf(xml)).toBe(text);
});

it('begins anew with each item', () => {
  const reader = textReader();
  tellXml('<si><rPh><t>a</t></rPh></si>', { ...reader, close: () => {} });
  reader.take();
  tellXml('<si><t>b</t></si>', reader);
  expect(reader.take()).toBe('b');
});
