import { describe, expect, it } from 'vitest';
import { xmlParser } from '#inside/exporters/excel';
import { refusalOf, tellXml } from '../support.js';

function eventsOf(xml: string): readonly string[] {
  const events: string[] = [];
  tellXml(xml, {
    open: (name, attributes) => events.push(`<${name} ${JSON.stringify(attributes)}`),
    text: (text) => events.push(text),
    close: (name) => events.push(`>${name}`),
  });
  return events;
}

const problemOf = (xml: string): unknown => refusalOf(() => eventsOf(xml)).params['problem'];

describe('xmlParser', () => {
  it('tells of elements, attributes and texts in order', () => {
    expect(eventsOf('<a x="1"><b/>t&lt;<!-- no --><?p no?></a>')).toEqual([
      '<a {"x":"1"}',
      '<b {}',
      '>b',
      't<',
      '>a',
    ]);
  });

  it.each([
    '<a><b></a></b>',
    '<a>',
    '',
    'no XML',
    '<a></a><b></b>',
    '<a x="1" x="2"/>',
    '<a>\u0001</a>',
    '<a>&nbsp;</a>',
    '<a>&toString;</a>',
    '<a>&__proto__;</a>',
    `${'<a>'.repeat(65)}${'</a>'.repeat(65)}`,
    `<a>${'x'.repeat(2_100_000)}</a>`,
    `<a x="${'x'.repeat(2_100_000)}"/>`,
    `<a ${Array.from({ length: 200_000 }, (_, at) => `x${at}="1"`).join(' ')}/>`,
  ])('refuses what is not well formed, or goes on and on (%#)', (xml) => {
    expect(problemOf(xml)).toBe('xml');
  });

  it('takes elements as deep as any part has them, and long parts of many tags', () => {
    expect(eventsOf(`${'<a>'.repeat(60)}${'</a>'.repeat(60)}`)).toHaveLength(120);
    expect(eventsOf(`<a>${'<b/>'.repeat(100_000)}</a>`)).toHaveLength(200_002);
  });

  it('refuses a document type, and never opens what it names', () => {
    const laughs = `<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><a>&c;</a>`;
    expect(refusalOf(() => eventsOf(laughs)).code).toBe('sheets/entities');
    const outside = '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>';
    expect(refusalOf(() => eventsOf(outside)).code).toBe('sheets/entities');
  });

  it('refuses what cannot be decoded, at its end too', () => {
    const parser = xmlParser('a.xml', { open: () => {} });
    expect(refusalOf(() => parser.write(Uint8Array.from([0x3c, 0xff]))).params).toEqual({
      part: 'a.xml',
      problem: 'encoding',
    });
  });

  it('gives attributes without a prototype', () => {
    const names: unknown[] = [];
    tellXml('<a __proto__="1" constructor="2"/>', {
      open: (_, attributes) =>
        names.push(Object.getPrototypeOf(attributes), Object.keys(attributes)),
    });
    expect(names).toEqual([null, ['__proto__', 'constructor']]);
  });
});
