import { en } from 'danvan';
import { describe, expect, it } from 'vitest';
import { registerOf } from '../../../support/campaign-documents.js';

const kindsOf = (blocks: readonly { readonly kind: string }[]) => blocks.map(({ kind }) => kind);

describe('composeModelRegister', () => {
  it('counts in the body and lists in a landscape annex', () => {
    const report = registerOf();
    expect(report.title).toBe(
      'Báo cáo kết quả đăng ký xây dựng mô hình, điển hình “Dân vận khéo” năm 2022',
    );
    expect(kindsOf(report.blocks)).toEqual([
      'letterhead',
      'title',
      'paragraph',
      'table',
      'signatures',
    ]);
    expect(report.annexes).toMatchObject([
      {
        label: 'PHỤ LỤC',
        title: 'Danh mục mô hình, điển hình “Dân vận khéo” năm 2022',
        orientation: 'landscape',
      },
    ]);
  });

  it('has passages and a subject of one’s own', () => {
    const introduction = ['Thực hiện kế hoạch.', 'Qua rà soát.'];
    const report = registerOf({ subject: 'đăng ký', introduction, conclusion: 'Kính báo cáo.' });
    expect(report.title).toBe('Báo cáo đăng ký');
    const texts = report.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.text : []));
    expect(texts).toEqual([
      ...introduction,
      expect.stringMatching(
        /^Có 20 mô hình, điển hình “Dân vận khéo” được đăng ký xây dựng năm 2022/,
      ),
      'Kính báo cáo.',
    ]);
  });

  it('reads in English', () => {
    expect(registerOf({ locale: en }).title).toBe(
      'Report on the registration of skilful-mobilization models in 2022',
    );
  });
});
