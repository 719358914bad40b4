import type { Table } from '#room/aggregation';
import type { Indicator } from '#room/indicators';
import type { DocumentWords } from '#room/locale';
import { nameIn } from '#room/organization';
import { asWords, type Language } from '#room/text';
import type { ReportOutline } from '../frame/outline.js';

/** A sentence that names an indicator, and gives its figure. */
export function plainSentence({ code, name, unit, money }: Indicator, language: Language): string {
  const counted = money || unit.vi === '%' ? '' : ` ${asWords(nameIn(unit, language))}`;
  return `${asWords(nameIn(name, language))}: {${code}}${counted}.`;
}

/** One section that names every figure of the table; for callers without an outline. */
export function defaultOutline(table: Table, locale: DocumentWords): ReportOutline {
  const { language, labels: words } = locale;
  const sentences = table.indicators.map((indicator) => plainSentence(indicator, language));
  return {
    documentKind: words.report,
    documentSymbol: 'BC',
    subject: '{full-period}',
    sections: [{ id: 'results', level: 1, heading: words.results, sentences }],
  };
}
