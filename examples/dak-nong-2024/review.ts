import { composeReview, findCell, formatCount, type ReportDocument, type Table } from 'danvan';
import { outlineFor, partyLayout } from 'danvan/vietnam';

const date = '2024-06-10';

/** The two documents that the article names; it speaks of both at once. */
const outline = outlineFor({
  occasion: 'thematic',
  body: 'party-board',
  date,
  themes: [
    {
      years: 10,
      document: 'Nghị quyết số 25-NQ/TW ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng khóa XI',
    },
    { years: 5, document: 'Kết luận số 43-KL/TW ngày 07/01/2019 của Ban Bí thư' },
  ],
});

/** A figure of another table than that of the review: it is never typed twice. */
function said(table: Table, code: string): string {
  const { amount, qualifier } = findCell(table, code);
  if (amount === null) throw new Error(`${code} has no figure`);
  return `${qualifier === 'over' ? 'trên ' : ''}${formatCount(amount)}`;
}

const ofCouncil = (table: Table): string =>
  `Từ năm 2013 đến nay, Thường trực Hội đồng nhân dân tỉnh đã tiếp ${said(table, 'councils.reception-visits')} lượt công dân, nhận ${said(table, 'councils.petitions-received')} đơn và chuyển ${said(table, 'councils.petitions-forwarded')} đơn đến cơ quan có thẩm quyền giải quyết; tiếp nhận ${said(table, 'councils.voter-opinions')} ý kiến, kiến nghị, phản ánh; phân loại, tổng hợp ${said(table, 'councils.voter-opinions-classified')} ý kiến chuyển Ủy ban nhân dân tỉnh.`;

const ofReception = (table: Table): string =>
  `Các cấp, các ngành đã tiếp ${said(table, 'reception.visits')} lượt với ${said(table, 'reception.people')} công dân.`;

/** The tables of the article: letters, receptions by authorities, and the council's. */
export interface DecadeTables {
  readonly petitions: Table;
  readonly reception: Table;
  readonly council: Table;
}

/** The review of ten years; what the article does not give is left blank. */
export const reviewOf = (tables: DecadeTables, draftMark: string): ReportDocument =>
  composeReview({
    table: tables.petitions,
    outline,
    draftMark,
    date,
    issuer: 'ban-dan-van',
    layout: partyLayout,
    figureAnnexes: { statistics: 'portrait' },
    narrative: {
      'system.party':
        'Các cấp ủy, chính quyền luôn đề cao vai trò công tác dân vận, chú trọng phương châm “Trọng dân, gần dân, hiểu dân, học dân và có trách nhiệm với dân”.',
      'system.government.dialogues':
        'Trong năm 2023, nhiều cuộc đối thoại từ cấp tỉnh đến cấp xã được tổ chức.',
      'system.government.reception': ofReception(tables.reception),
      'system.government.voters': ofCouncil(tables.council),
    },
  });
