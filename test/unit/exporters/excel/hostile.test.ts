import { exportReport, type ReportDocument } from 'danvan';
import { describe, expect, it } from 'vitest';
import { excel } from '#inside/exporters/excel';
import { sampleDocument } from '../../../support/sample-document.js';
import { context, documentOf, renderBytes } from './support.js';

const { layout } = sampleDocument;
const withLayout = (change: object): unknown => ({
  ...sampleDocument,
  layout: { ...layout, ...change },
});

/** What a caller that no compiler watches may hand over. */
const exported = (document: unknown, given: object = {}): Promise<unknown> =>
  exportReport(document as ReportDocument, excel(), { ...context, ...given });

const misuse = expect.objectContaining({ code: 'INVALID_ARGUMENT' });

describe('excel and hostile documents', () => {
  it.each([
    ['very many blank lines', withLayout({ signature: { ...layout.signature, blankLines: 3e7 } })],
    ['many blank lines', withLayout({ signature: { ...layout.signature, blankLines: 1e5 } })],
    ['a size of words', withLayout({ body: { ...layout.body, text: { size: 'x' } } })],
    ['a size of nothing', withLayout({ body: { ...layout.body, text: { size: 0 } } })],
    ['an empty layout', { ...sampleDocument, layout: {} }],
    ['no layout', { ...sampleDocument, layout: undefined }],
    ['a typeface that is none', withLayout({ typeface: 5 })],
    [
      'page margins without end',
      withLayout({
        page: { ...layout.page, margins: { top: 1e308, right: 1, bottom: 1, left: 1 } },
      }),
    ],
    ['a contact that is none', { ...sampleDocument, contact: 5 }],
  ])('refuses %s, quickly', async (_name, document) => {
    await expect(exported(document)).rejects.toEqual(misuse);
  });

  it.each([['signal'], ['onProgress']])(
    'refuses a %s that is none before it begins',
    async (name) => {
      await expect(exported(sampleDocument, { [name]: 5 })).rejects.toEqual(misuse);
    },
  );

  it.each([1.79e308, -1.79e308, 5e-324, Number.MAX_SAFE_INTEGER])(
    'writes the amount %d',
    async (amount) => {
      const document = documentOf([
        {
          kind: 'table',
          labels: [],
          columns: [{ key: 'n', title: 'Số', width: 1, align: 'right' }],
          rows: [{ role: 'data', cells: { n: { kind: 'number', amount, decimals: 0 } } }],
        },
      ]);
      expect((await renderBytes(document)).length).toBeGreaterThan(1000);
    },
  );

  it('writes columns of any width that is one, and a long number before a long heading', async () => {
    const table = {
      kind: 'table',
      labels: [],
      columns: [
        { key: 'a', title: 'Một', width: 1e308, align: 'left' },
        { key: 'b', title: 'Hai', width: 1e-308, align: 'left' },
      ],
      rows: [{ role: 'data', cells: {} }],
    } as const;
    const heading = {
      kind: 'heading',
      level: 1,
      number: 'I'.repeat(20_000),
      text: 'a'.repeat(20_000),
    } as const;
    const settled = await Promise.allSettled([
      exported(documentOf([table])),
      exported(documentOf([heading])),
    ]);
    for (const each of settled) {
      if (each.status === 'rejected') expect(each.reason).toEqual(misuse);
    }
    const [, second] = settled;
    expect(second?.status).toBe('fulfilled');
  });

  it('writes very long marks and contacts in full', async () => {
    const letterhead = sampleDocument.blocks.find(({ kind }) => kind === 'letterhead');
    if (letterhead?.kind !== 'letterhead') throw new Error('no letterhead');
    const blocks = [
      { ...letterhead, secrecy: 'MẬT '.repeat(5_000), circulation: 'x'.repeat(50_000) },
    ];
    const document = { ...documentOf(blocks), contact: 'Số 1 '.repeat(10_000) };
    expect((await renderBytes(document)).length).toBeGreaterThan(1000);
  });
});
