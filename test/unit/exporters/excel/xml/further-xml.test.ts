import { describe, expect, it } from 'vitest';
import {
  drawingXml,
  inputsXml,
  linksXml,
  needsRelations,
  noFurther,
  protectionXml,
} from '#inside/exporters/excel';

const comment = { row: 1, column: 1, ref: 'A1', text: 'a' };
const link = { ref: 'A1', location: "'A'!B2", file: undefined };

describe('what blank forms have', () => {
  it('is nothing for a report', () => {
    const all = [protectionXml, inputsXml, linksXml, drawingXml].map((write) => write(noFurther));
    expect(all).toEqual(['', '', '', '']);
    expect(needsRelations(noFurther)).toBe(false);
  });

  it('doubles quotation marks in lists', () => {
    const rule = { kind: 'list', choices: ['"a"', 'b'], prompt: '', error: '', ref: 'A1' } as const;
    expect(inputsXml({ ...noFurther, inputs: [rule] })).toContain(
      '&quot;&quot;&quot;a&quot;&quot;,b&quot;',
    );
  });

  it.each([
    ['whole', 'warning'],
    ['decimal', 'warning'],
    ['list', undefined],
  ] as const)('asks before “gần 134” is kept, and only lists refuse: %s', (kind, style) => {
    const rule = { kind, choices: ['a'], prompt: '', error: '', ref: 'A1' };
    const xml = inputsXml({ ...noFurther, inputs: [rule] });
    expect(/errorStyle="(\w+)"/.exec(xml)?.[1]).toBe(style);
  });

  it('numbers links to files behind comments', () => {
    const outer = { ...link, file: 'a.xlsx' };
    expect(linksXml({ ...noFurther, links: [link, outer] })).toContain('r:id="rId1"');
    const further = { ...noFurther, links: [outer], comments: [comment] };
    expect(linksXml(further)).toContain('r:id="rId3"');
    expect(drawingXml(further)).toBe('<legacyDrawing r:id="rId1"/>');
    expect(needsRelations(further)).toBe(true);
  });
});
