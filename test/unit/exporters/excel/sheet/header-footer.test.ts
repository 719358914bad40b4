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
    expect(headerFooter(sampleDocument)).toMatchObject({
      differentFirst: true,
      oddHeader: '&C&"Times New Roman,Regular"&14&P',
      firstHeader: '',
    });
  });

  it('puts the draft mark at the foot of the first page and of the others', () => {
    const mark = '&C&"Times New Roman,Bold"&12 DỰ THẢO – SỐ LIỆU MINH HỌA';
    expect(headerFooter(sampleDocument)).toMatchObject({ oddFooter: mark, firstFooter: mark });
  });

  it('keeps number and mark apart at the foot', () => {
    expect(headerFooter(at('bottom-center'))).toMatchObject({
      oddHeader: '',
      oddFooter: expect.stringMatching(/^&L.*&C.*&P$/),
    });
    expect(headerFooter(at('bottom-right'))).toMatchObject({
      oddFooter: expect.stringMatching(/^&C.*&R.*&P$/),
    });
  });

  it('doubles the signs that begin a code', () => {
    expect(headerFooter({ ...sampleDocument, draftMark: '&P & &N' })).toMatchObject({
      oddFooter: expect.stringMatching(/ &&P && &&N$/),
    });
  });

  it('stays below the 255 letters that Excel takes', () => {
    const { oddFooter } = Object.assign(
      { oddFooter: '' },
      headerFooter({ ...sampleDocument, draftMark: '& '.repeat(400) }),
    );
    expect(oddFooter.length).toBeLessThan(255);
    expect(oddFooter.endsWith('…')).toBe(true);
  });
});
