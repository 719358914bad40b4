import { describe, expect, it } from 'vitest';
import { pdfDefinition } from '#inside/exporters/pdf';
import { sampleDocument } from '../../../support/sample-document.js';
import { context, documentOf, faces, mm } from './support.js';

const define = (document = sampleDocument, more = {}) =>
  pdfDefinition(document, faces, { ...context, ...more }).definition;

describe('pdfDefinition', () => {
  it('makes a section of the main report and of each annex', () => {
    const sizes = define().content.map(({ pageSize }) => pageSize.width);
    expect(sizes).toEqual([mm(210), mm(297)]);
  });

  it('takes title, issuer, language and day from document and context', () => {
    const { info, language } = define();
    expect(info).toMatchObject({ title: sampleDocument.title, author: sampleDocument.issuer });
    expect(info.creationDate.toISOString()).toBe('2020-07-07T00:00:00.000Z');
    expect(info.modDate).toEqual(info.creationDate);
    expect(language).toBe('vi');
  });

  it('leaves out a main report without blocks, unless there is nothing else', () => {
    expect(define({ ...sampleDocument, blocks: [] }).content).toHaveLength(1);
    expect(define(documentOf([])).content).toHaveLength(1);
  });

  it('keeps the place of an annex in findings where the main report is left out', () => {
    const [annex] = sampleDocument.annexes;
    const annexes = annex === undefined ? [] : [{ ...annex, title: '☑' }];
    const { findings } = pdfDefinition(documentOf([], { annexes }), faces, context);
    expect(findings.map(({ path }) => path)).toEqual([['annexes', 0, 'title']]);
  });

  it('tells progress by part', () => {
    const shares: number[] = [];
    define(sampleDocument, { onProgress: (share: number) => shares.push(share) });
    expect(shares).toEqual([0.1, 0.2]);
  });
});
