import { composeReview, type Hierarchy, type ComposedReport, type FigureTable } from 'danvan';
import { composeDemocracyRecords } from 'danvan/report';
import type { BodyReview, DemocracyRecords } from 'danvan/democracy';
import { democracyOutline as outline, partyLayout, stateLayout } from 'danvan/vietnam';
import { law } from './count-year.js';
import type { CommuneYear } from './read-year.js';

const ofCommune = {
  issuer: 'ubnd',
  layout: stateLayout,
  place: 'Mẫu An',
  date: '2026-12-31',
  signers: [{ authority: 'TM. Ủy ban nhân dân', post: 'Chủ tịch' }],
  recipients: ['Ủy ban nhân dân tỉnh', 'Đảng ủy xã', 'Lưu: VT'],
};

const said = (passages: BodyReview['results'] = []): readonly string[] =>
  (passages ?? []).flatMap(({ text }) => text ?? []);

/** What the commune says of its own work, under the headings of the outline. */
const narrativeOf = ([own]: readonly BodyReview[] = []) => ({
  leadership: 'Số liệu và nội dung của báo cáo này là minh họa.',
  'lessons.strengths': said(own?.results),
  'lessons.shortcomings': [...said(own?.shortcomings), ...said(own?.causes)],
  'lessons.learned': said(own?.lessons),
  'plan.tasks': (own?.nextTasks ?? []).map(({ content }) => `${content}.`),
});

/** The report of the commune on its own year: what its records add up to. */
export const communeReport = (
  table: FigureTable,
  { bodyReviews }: DemocracyRecords,
  draftMark: string,
): ComposedReport =>
  composeReview({
    ...ofCommune,
    draftMark,
    table,
    outline,
    addressees: ['Ủy ban nhân dân tỉnh Mẫu'],
    basis: 'chế độ báo cáo về thực hiện dân chủ ở cơ sở năm 2026 của Ủy ban nhân dân tỉnh Mẫu',
    money: 'million-dong',
    figureAnnexes: { statistics: 'portrait' },
    narrative: narrativeOf(bodyReviews),
  });

/** What stands in the records of the commune, list by list. */
export const communeRecords = (
  hierarchy: Hierarchy,
  records: DemocracyRecords,
  draftMark: string,
): ComposedReport =>
  composeDemocracyRecords({
    ...law,
    ...ofCommune,
    draftMark,
    hierarchy,
    records,
    until: '2026-12-31',
    subject: 'danh mục hồ sơ thực hiện dân chủ ở cơ sở năm 2026',
    introduction:
      'Ủy ban nhân dân xã Mẫu An báo cáo danh mục hồ sơ thực hiện dân chủ ở cơ sở năm 2026 như sau:',
    conclusion: 'Trên đây là danh mục hồ sơ thực hiện dân chủ ở cơ sở năm 2026.',
  });

/** The report of the province: the commune, and what its neighbours sent. */
export const provinceReport = (
  table: FigureTable,
  { narrative }: CommuneYear,
  draftMark: string,
): ComposedReport =>
  composeReview({
    table,
    outline,
    narrative,
    draftMark,
    issuer: 'ban-tgdv',
    layout: partyLayout,
    date: '2027-01-08',
    basis: 'chương trình công tác năm 2026 của Tỉnh ủy Mẫu',
    money: 'million-dong',
    signers: [{ authority: 'K/T Trưởng Ban', post: 'Phó Trưởng Ban' }],
    recipients: ['Thường trực Tỉnh ủy', 'Đảng ủy các xã, phường', 'Lưu Ban Tuyên giáo và Dân vận'],
  });
