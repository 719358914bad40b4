import { describe, expect, it } from 'vitest';
import type { Layout } from 'danvan';
import { pageMargins } from '#inside/exporters/word';
import { layout, mm, sheet, stylesOf } from '../support.js';

const words = { mark: 'DỰ THẢO', contact: 'Số 1, đường Mẫu' };

const withNumber = (changes: Partial<Layout['page']['pageNumber']>): Layout => ({
  ...layout,
  page: { ...layout.page, pageNumber: { ...layout.page.pageNumber, ...changes } },
});

describe('pageMargins', () => {
  it('has the number on top but for the first page, mark and contact at the foot', () => {
    const { hasTitlePage, header, footer } = pageMargins(words, sheet());
    expect(hasTitlePage).toBe(true);
    expect([header.first, header.others].map(stylesOf)).toEqual([[], ['page-number']]);
    expect([footer.first, footer.others].map(stylesOf)).toEqual([
      ['contact', 'draft-mark'],
      ['draft-mark'],
    ]);
    expect(header.distance).toBeCloseTo(mm(10), 6);
  });

  it('puts the mark on top where the number is at the foot', () => {
    const bottom = withNumber({ position: 'bottom-center', distance: 8 });
    const { header, footer } = pageMargins(words, sheet({ layout: bottom }));
    expect(stylesOf(header.first)).toEqual(['draft-mark']);
    expect(stylesOf(footer.others)).toEqual(['page-number']);
    expect(stylesOf(footer.first)).toEqual(['contact']);
    expect(footer.distance).toBeCloseTo(mm(8), 6);
  });

  it('numbers the first page where the layout does', () => {
    const first = sheet({ layout: withNumber({ fromPage: 1 }) });
    expect(pageMargins({}, first).hasTitlePage).toBe(false);
    const { header, hasTitlePage } = pageMargins(words, first);
    expect([hasTitlePage, stylesOf(header.first)]).toEqual([true, ['page-number']]);
  });

  it('leaves out what there is not', () => {
    const { footer } = pageMargins({ mark: '', contact: '' }, sheet());
    expect([...footer.first, ...footer.others]).toEqual([]);
  });
});
