import { vi } from 'danvan';
import { describe, expect, it } from 'vitest';
import { wordDefinition } from '#inside/exporters/word';
import { sampleDocument } from '../../../support/sample-document.js';
import { context, definitionOf, documentOf, layout, textsOf } from './support.js';

const paragraph = { kind: 'paragraph', text: 'Nội dung.' } as const;

describe('wordDefinition', () => {
  it('has a section for the report and for each annex, each in its orientation', () => {
    const { sections } = definitionOf(sampleDocument);
    expect(sections.map(({ orientation }) => orientation)).toEqual(['portrait', 'landscape']);
  });

  it('leaves out a report without blocks where there are annexes', () => {
    const annex = {
      label: 'Phụ lục',
      title: 'Số liệu',
      orientation: 'portrait',
      blocks: [],
    } as const;
    expect(definitionOf(documentOf([], { annexes: [annex] })).sections).toHaveLength(1);
    expect(definitionOf(documentOf([])).sections).toHaveLength(1);
  });

  it('prints the contact on the first page of the report alone', () => {
    const { sections } = definitionOf({ ...sampleDocument, contact: 'Số 1, đường Mẫu' });
    expect(sections.map(({ footer }) => textsOf(footer.first))).toEqual([
      ['Số 1, đường Mẫu', sampleDocument.draftMark],
      [sampleDocument.draftMark],
    ]);
  });

  it('puts headings below parts in the outline', () => {
    const part = { kind: 'part', number: 'Phần I', title: 'Kết quả' } as const;
    const levelOf = (document: Parameters<typeof definitionOf>[0]) =>
      definitionOf(document).styles.find(({ id }) => id === 'heading-1')?.outline;
    expect(levelOf(documentOf([paragraph]))).toBe(0);
    expect(levelOf(documentOf([part]))).toBe(1);
  });

  it('says that pages are numbered from the second where the layout asks for later', () => {
    const page = { ...layout.page, pageNumber: { ...layout.page.pageNumber, fromPage: 3 } };
    const { findings } = wordDefinition(
      documentOf([paragraph], { layout: { ...layout, page } }),
      context,
    );
    expect(findings).toMatchObject([
      {
        code: 'export/numbers-from-page-two',
        params: { from: 3 },
        path: ['layout', 'page', 'pageNumber', 'fromPage'],
      },
    ]);
    expect(wordDefinition(documentOf([paragraph]), context).findings).toEqual([]);
  });

  it('says that it carries no sums from page to page', () => {
    const carried = { columns: ['a'], forward: 'Cộng chuyển trang', brought: 'Mang sang' };
    const column = { key: 'a', title: 'A', width: 1, align: 'right' } as const;
    const table = { kind: 'table', labels: [], columns: [column], rows: [], carried } as const;
    const { findings } = wordDefinition(documentOf([table]), context);
    expect(findings).toMatchObject([
      { code: 'export/sums-not-carried', path: ['blocks', 0], params: { columns: 1 } },
    ]);
  });

  it('tells how far it is, and names styles in the language of the context', () => {
    const shares: number[] = [];
    const onProgress = (share: number): void => void shares.push(share);
    const { definition } = wordDefinition(sampleDocument, { ...context, locale: vi, onProgress });
    expect(shares).toEqual([0.1, 0.2]);
    expect(definition.names('table')).toBe('Bảng');
  });
});
