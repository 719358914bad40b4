import { composeReview, type ComposedReport, type FigureTable } from 'danvan';
import { outlineFor, partyLayout } from 'danvan/vietnam';
import { dots, unnamedSigner } from '../shared/dots.js';
import { draftMark } from '../shared/write-files.js';
import { councilPassage, passages } from './passages.js';

export const date = '2024-06-10';

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

const common = {
  issuer: 'ban-dan-van',
  layout: partyLayout,
  date,
  draftMark,
  signers: [unnamedSigner],
  recipients: [dots],
};

/** The tables of the article: ten years, and the council's up to the day of the article. */
export interface DecadeTables {
  readonly decade: FigureTable;
  readonly council: FigureTable;
}

/** The annex of the council's figures, which stand for a longer time. */
const councilAnnex = (table: FigureTable) =>
  composeReview({ ...common, table, figureAnnexes: { statistics: 'portrait' } }).annexes;

/** The review of ten years; what the article does not give is dots. */
export const reviewOf = ({ decade, council }: DecadeTables): ComposedReport =>
  composeReview({
    ...common,
    table: decade,
    outline,
    figureAnnexes: { statistics: 'portrait' },
    narrative: { ...passages, 'system.government.voters': councilPassage(council) },
    annexes: councilAnnex(council).map(({ title, blocks, orientation }) => ({
      title,
      blocks,
      orientation,
    })),
  });
