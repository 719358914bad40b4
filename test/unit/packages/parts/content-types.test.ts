import { expect, it } from 'vitest';
import { withDefault, withOverride, withoutPart } from '#inside/packages';

const xml = '<Types xmlns="x"><Default Extension="xml" ContentType="a"/></Types>';

it('adds the type of a part, and of an extension once', () => {
  const added = withOverride(xml, 'xl/c.xml', 't') ?? '';
  expect(added).toContain('<Override PartName="/xl/c.xml" ContentType="t"/></Types>');
  const both = withDefault(added, 'vml', 'v') ?? '';
  expect(both).toContain('<Types xmlns="x"><Default Extension="vml" ContentType="v"/><Default');
  expect(withDefault(both, 'vml', 'v')).toBe(both);
  expect(withDefault('<Types>', 'vml', 'v')).toBeUndefined();
});

it('keeps to the prefix of the root', () => {
  const prefixed = '<t:Types xmlns:t="x"></t:Types>';
  expect(withOverride(prefixed, 'a', 'b')).toContain('<t:Override ');
});

it('takes a part out', () => {
  const added = withOverride(xml, 'xl/c.xml', 't') ?? '';
  expect(withoutPart(added, 'PartName', '/xl/c.xml')).toBe(xml);
  expect(withoutPart('<Types>', 'Id', 'a')).toBeUndefined();
});
