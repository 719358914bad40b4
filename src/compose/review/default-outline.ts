import type { FigureTable } from '#room/aggregation';
import type { ReviewWords } from '#room/locale';
import type { ReportOutline } from '../frame/outline.js';
import { generalSentence } from '../sentences/general-sentence.js';

/** One section that names every figure of the table; for callers without an outline. */
export function defaultOutline(table: FigureTable, locale: ReviewWords): ReportOutline {
  const words = locale.labels;
  const sentences = table.indicators.map((indicator) => generalSentence(indicator, locale));
  return {
    documentKind: words.report,
    documentSymbol: 'BC',
    subject: '{full-period}',
    sections: [{ id: 'results', level: 1, heading: words.results, sentences }],
  };
}
