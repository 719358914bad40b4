import { describe, expect, it } from 'vitest';
import { sampleLayout } from '#inside/exporters/testing';
import { instrumentHeadings } from '#inside/compose';

const matter = (title: string) => ({ title, passages: [`lời ${title}`] });
const section = (heading: string, matters: readonly string[] = []) => ({
  heading,
  passages: matters.length === 0 ? ['lời'] : [],
  matters: matters.map(matter),
});
const outline = (heading: string, ...sections: readonly ReturnType<typeof section>[]) =>
  instrumentHeadings([{ heading, sections }], sampleLayout).flatMap((block) =>
    block.kind === 'heading' ? [`${block.level} ${block.number} ${block.text}`] : [],
  );

describe('instrumentHeadings', () => {
  it('gives a chapter of passages alone no second heading', () => {
    expect(outline('Mục đích', section('Mục đích'))).toEqual(['1 I. Mục đích']);
  });

  it('numbers the matters that a chapter is named after on its second level, others go on', () => {
    expect(outline('Nội dung', section('Nội dung', ['A', 'B']), section('Khác'))).toEqual([
      '1 I. Nội dung',
      '2 1. A',
      '2 2. B',
      '2 3. Khác',
    ]);
  });

  it('calls a chapter after the one section that is left of it', () => {
    const cut = (heading: string) =>
      instrumentHeadings(
        [{ heading, sections: [section('Phương châm')], isCutToOne: true }],
        sampleLayout,
      )[0];
    expect(cut('Nguyên tắc phối hợp')).toMatchObject({ text: 'Phương châm' });
    expect(cut('Phương châm phối hợp')).toMatchObject({ text: 'Phương châm phối hợp' });
  });

  it('gives no number to a heading that is the only one of its place', () => {
    expect(outline('Tổ chức', section('Trách nhiệm', ['A']))).toEqual([
      '1 I. Tổ chức',
      '2  Trách nhiệm',
      '3  A',
    ]);
  });

  it('numbers matters of a section of another name below it', () => {
    expect(outline('Tổ chức', section('Trách nhiệm', ['A', 'B']))).toEqual([
      '1 I. Tổ chức',
      '2  Trách nhiệm',
      '3 a) A',
      '3 b) B',
    ]);
  });
});
