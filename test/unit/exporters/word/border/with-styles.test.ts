import { describe, expect, it } from 'vitest';
import { withStyles } from '#inside/exporters/word';
import { sampleDocument } from '../../../../support/sample-document.js';
import { definitionOf } from '../support.js';

const number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>';
const normal = '<w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/></w:style>';
const counted = `<w:style w:type="paragraph" w:styleId="heading-1"><w:name w:val="heading-1"/><w:pPr>${number}</w:pPr></w:style>`;
const given = `<w:styles>${normal}${counted}</w:styles>`;

describe('withStyles', () => {
  const written = withStyles(given, definitionOf(sampleDocument));
  const idsOf = (xml: string): readonly string[] =>
    Array.from(xml.matchAll(/w:styleId="([^"]+)"/g), ([, id = '']) => id);

  it('has each style once, those of docx first, those of letters and tables last', () => {
    const ids = idsOf(written);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids[0]).toBe('Normal');
    expect(ids.slice(-4)).toEqual(['bold', 'italic', 'bold-italic', 'table']);
    expect(written.endsWith('</w:style></w:styles>')).toBe(true);
  });

  it('counts headings by the number that docx gave to their list', () => {
    const heading = /<w:style [^>]*w:styleId="heading-1".*?<\/w:style>/s.exec(written)?.[0];
    expect(heading).toContain(number);
    expect(heading).toContain('<w:name w:val="Mục 1"/>');
  });
});
