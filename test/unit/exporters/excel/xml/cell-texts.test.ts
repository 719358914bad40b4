import { expect, it } from 'vitest';
import { inlineTexts, sharedTexts } from '#inside/exporters/excel';

it('keeps white space where it would be lost', () => {
  for (const text of [' a', 'a ', 'a\nb', 'a  b', '\u00A0a']) {
    expect(inlineTexts(text)).toContain(`<t xml:space="preserve">${text}</t>`);
  }
  expect(inlineTexts('a < b & c')).toBe(' t="inlineStr"><is><t>a &lt; b &amp; c</t></is></c>');
});

it('holds each text once, and says how often all are used', () => {
  const texts = sharedTexts();
  const written = ['Xã A', 'Xã B', 'Xã A', '__proto__'].map(texts.write);
  expect(written).toEqual([0, 1, 0, 2].map((at) => ` t="s"><v>${at}</v></c>`));
  expect(texts.xml()).toContain('count="4" uniqueCount="3"');
  expect(texts.xml()).toMatch(
    /<si><t>Xã A<\/t><\/si><si><t>Xã B<\/t><\/si><si><t>__proto__<\/t><\/si><\/sst>$/u,
  );
});

it('is an empty list without texts', () => {
  expect(sharedTexts().xml()).toMatch(/<sst [^>]*count="0" uniqueCount="0"\/>$/u);
});
