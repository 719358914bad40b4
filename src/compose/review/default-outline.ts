import type { FigureTable } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import type { ReviewWords } from '#room/locale';
import type { ReportOutline } from '../frame/outline.js';
import { generalSentence } from '../sentences/general-sentence.js';

const isKnown = (code: string, { total }: FigureTable): boolean =>
  total.some(({ indicator, amount }) => indicator === code && (amount ?? 0) !== 0);

/** Whether the sentence of the whole tells a part already: “có 224 vụ, việc; trong đó có 154 vụ, việc hòa giải thành”. */
const isToldAsPart = ({ code }: Indicator, table: FigureTable): boolean =>
  isKnown(code, table) &&
  table.indicators.some(
    ({ code: whole, parts = [] }) => parts.includes(code) && isKnown(whole, table),
  );

/** One section that names every figure of the table; for callers without an outline. */
export function defaultOutline(table: FigureTable, locale: ReviewWords): ReportOutline {
  const words = locale.labels;
  const told = table.indicators.filter((indicator) => !isToldAsPart(indicator, table));
  const sentences = told.map((indicator) => generalSentence(indicator, locale));
  return {
    documentKind: words.report,
    documentSymbol: 'BC',
    subject: '{full-period}',
    sections: [{ id: 'results', level: 1, heading: words.results, sentences }],
  };
}
