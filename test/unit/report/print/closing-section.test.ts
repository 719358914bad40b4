import type { Block } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { closingSection, pageGeometry } from '#inside/report';
import { sampleDocument } from '../../../support/sample-document.js';

const { layout } = sampleDocument;
const page = pageGeometry(layout.page, 'portrait');
const heading: Block = { kind: 'heading', level: 1, number: 'III.', text: 'Kết luận' };
const paragraph: Block = { kind: 'paragraph', text: 'Nội dung được thông qua.' };
const foot: Block = { kind: 'signatures', signers: [{ post: 'Chủ trì' }] };
const sectionOf = (...blocks: readonly Block[]) => closingSection(blocks, layout, page);

describe('closingSection', () => {
  it('is the last heading before the signatures, with its prose', () => {
    expect(sectionOf(heading, paragraph, heading, paragraph, paragraph, foot)).toEqual({
      from: 2,
      to: 4,
    });
  });

  it('leaves no more than a fifth of a page empty', () => {
    const lines: Block = { ...paragraph, text: paragraph.text.repeat(9) };
    expect(sectionOf(heading, lines, foot)).toBeDefined();
    expect(sectionOf(heading, lines, paragraph, paragraph, foot)).toBeDefined();
    expect(sectionOf(heading, lines, paragraph, paragraph, paragraph, foot)).toBeUndefined();
  });

  it('is not there where it is long, has a table, or nobody signs', () => {
    const long: Block = { ...paragraph, text: paragraph.text.repeat(60) };
    const table: Block = { kind: 'table', labels: [], columns: [], rows: [] };
    expect(sectionOf(heading, long, foot)).toBeUndefined();
    expect(sectionOf(heading, table, paragraph, foot)).toBeUndefined();
    expect(sectionOf(heading, paragraph)).toBeUndefined();
    expect(sectionOf(paragraph, foot)).toBeUndefined();
    expect(sectionOf()).toBeUndefined();
  });
});
