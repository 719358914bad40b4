import { describe, expect, it } from 'vitest';
import { scanXml, type XmlTag } from '#inside/packages';

function tagsOf(xml: string): readonly string[] | false {
  const tags: XmlTag[] = [];
  const isSound = scanXml(xml, (tag) => void tags.push(tag));
  return isSound && tags.map(({ kind, name, depth }) => `${kind} ${name} ${depth}`);
}

describe('scanXml', () => {
  it('shows tags in order, each with its depth', () => {
    expect(
      tagsOf('<?xml version="1.0"?><x:a b=">"><!-- <c> --><c d=\'/>\'/><![CDATA[<e>]]></x:a>\n'),
    ).toEqual(['open x:a 0', 'empty c 1', 'close x:a 0']);
  });

  it('tells their places', () => {
    const xml = '<a><b x="1"/></a>';
    const found: string[] = [];
    scanXml(xml, ({ start, end }) => void found.push(xml.slice(start, end)));
    expect(found).toEqual(['<a>', '<b x="1"/>', '</a>']);
  });

  it.each([
    '',
    'text',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b="></a>',
    '<a',
    '<!DOCTYPE a><a/>',
    '<a><!ENTITY b "c"></a>',
    '<a><!-- </a>',
    '<a></a></a>',
    '<>',
    `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`,
  ])('refuses %s', (xml) => {
    expect(tagsOf(xml)).toBe(false);
  });

  it('takes a long tag in its stride', () => {
    expect(scanXml(`<a b="${'<>'.repeat(500_000)}"/>`, () => {})).toBe(true);
  });
});
