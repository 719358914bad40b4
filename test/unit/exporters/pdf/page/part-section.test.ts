import { documentParts } from 'danvan/exporter';
import type { Annex } from 'danvan/report';
import { describe, expect, it } from 'vitest';
import { partSection } from '#inside/exporters/pdf';
import { pageGeometry } from '#inside/report';
import { documentOf, layout, mm, sheet, textsOf } from '../support.js';

const annex: Annex = {
  label: 'Phụ lục II',
  title: 'Biểu số liệu',
  attachment: '(kèm theo Báo cáo ☑)',
  orientation: 'landscape',
  blocks: [],
};
const [, part] = documentParts(documentOf([], { annexes: [annex] }));
const on = sheet({ page: pageGeometry(layout.page, 'landscape') });

describe('partSection', () => {
  it('gives an annex a head of its own, in capitals, and what it belongs to in italics', () => {
    const { section } = partSection(part ?? expect.fail(), { index: 2, mark: undefined }, on);
    expect(section.section.flatMap(textsOf)).toEqual([
      'PHỤ LỤC II',
      'BIỂU SỐ LIỆU',
      '(kèm theo Báo cáo □)',
    ]);
    expect(section.section.at(-1)).toMatchObject({ italics: true, alignment: 'center' });
    expect(on.ink.findings()[0]?.path).toEqual(['annexes', 1, 'attachment']);
  });

  it('has its own paper and margins', () => {
    const { section } = partSection(part ?? expect.fail(), { index: 1, mark: 'DỰ THẢO' }, on);
    expect(section.pageSize).toEqual({ width: mm(297), height: mm(210) });
    expect(section.pageMargins[0]).toBeCloseTo(mm(30), 6);
    expect(textsOf(section.footer(1))).toEqual(['DỰ THẢO']);
  });

  it('is never without content: pdfmake would put the next part on its page', () => {
    const empty = { titleLines: [], orientation: 'portrait', blocks: [] } as const;
    const { section } = partSection(empty, { index: 0, mark: undefined }, sheet());
    expect(section.section).toHaveLength(1);
  });
});
