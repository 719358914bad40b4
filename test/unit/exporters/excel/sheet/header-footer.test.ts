import { describe, expect, it } from 'vitest';
import { sampleDocument } from '../../../../support/sample-document.js';
import { headerFooter } from '#inside/exporters/excel';

const { layout } = sampleDocument;
const at = (position: 'top-center' | 'bottom-center' | 'bottom-right') => ({
  ...sampleDocument,
  layout: {
    ...layout,
    page: { ...layout.page, pageNumber: { ...layout.page.pageNumber, position } },
  },
});

describe('headerFooter', () => {
  it('numbers the pages at the top from the second on', () => {
    expect(headerFooter(sampleDocument, true)).toMatchObject({
      differentFirst: true,
      oddHeader: '&C&"Times New Roman,Regular"&14&P',
      firstHeader: '',
    });
  });

  it('puts the draft mark at the foot of each page but the first, which has it at its top', () => {
    const mark = '&C&"Times New Roman,Bold"&12 DỰ THẢO – SỐ LIỆU MINH HỌA';
    expect(headerFooter(sampleDocument, true)).toMatchObject({
      oddFooter: mark,
      firstFooter: '',
    });
  });

  it('keeps the number of a first page that has no mark at its foot', () => {
    const on = (position: 'top-center' | 'bottom-center') => {
      const document = at(position);
      const { page } = document.layout;
      const numbered = { ...page, pageNumber: { ...page.pageNumber, fromPage: 1 } };
      return headerFooter({ ...document, layout: { ...document.layout, page: numbered } }, true);
    };
    expect(on('top-center')).toMatchObject({ differentFirst: true, firstFooter: '' });
    expect(on('top-center').firstHeader).toMatch(/&P$/u);
    expect(on('bottom-center').firstFooter).toMatch(/&P$/u);
    expect(on('bottom-center').firstFooter).not.toContain('DỰ THẢO');
  });

  it('keeps number and mark apart at the foot', () => {
    expect(headerFooter(at('bottom-center'), true)).toMatchObject({
      oddHeader: '',
      oddFooter: expect.stringMatching(/^&L.*&C.*&P$/),
    });
    expect(headerFooter(at('bottom-right'), true)).toMatchObject({
      oddFooter: expect.stringMatching(/^&C.*&R.*&P$/),
    });
  });

  it('doubles the signs that begin a code', () => {
    expect(headerFooter({ ...sampleDocument, draftMark: '&P & &N' }, true)).toMatchObject({
      oddFooter: expect.stringMatching(/ &&P && &&N$/),
    });
  });

  it('stays below the 255 letters that Excel takes', () => {
    const { oddFooter } = Object.assign(
      { oddFooter: '' },
      headerFooter({ ...sampleDocument, draftMark: '& '.repeat(400) }, true),
    );
    expect(oddFooter.length).toBeLessThan(255);
    expect(oddFooter.endsWith('…')).toBe(true);
  });

  it('gives the foot of page one of the report to the line of contact', () => {
    const told = { ...sampleDocument, contact: 'Số 1, phố Mẫu' };
    const { oddFooter, firstFooter } = headerFooter(told, true);
    expect(firstFooter).toMatch(/—\nSố 1, phố Mẫu$/u);
    expect(oddFooter).not.toContain('phố Mẫu');
    expect(headerFooter(told, false).firstFooter).toBe('');
  });

  it('keeps the number of a first page beside the line of contact', () => {
    const on = (position: 'top-center' | 'bottom-center' | 'bottom-right') => {
      const document = at(position);
      const { page } = document.layout;
      const pageNumber = { ...page.pageNumber, fromPage: 1 };
      const numbered = { ...document.layout, page: { ...page, pageNumber } };
      return headerFooter({ ...document, layout: numbered, contact: 'Số 1' }, true);
    };
    expect(on('top-center').firstHeader).toMatch(/&P$/u);
    expect(on('bottom-center').firstFooter).toMatch(/Số 1\n&14&P$/u);
    expect(on('bottom-right').firstFooter).toMatch(/Số 1&R&14&P$/u);
    expect(on('bottom-right').differentFirst).toBe(true);
  });
});
