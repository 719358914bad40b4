import type { Table } from '#room/aggregation';
import type { DocumentWords } from '#room/locale';
import { nameIn } from '#room/organization';
import { asWords } from '#room/text';
import type { ReportOutline } from '../frame/outline.js';

/** One section that names every figure of the table; for callers without an outline. */
export function defaultOutline(table: Table, locale: DocumentWords): ReportOutline {
  const { language, labels: words } = locale;
  const sentences = table.indicators.map(({ code, name, unit, money }) => {
    const counted = money || unit.vi === '%' ? '' : ` ${asWords(nameIn(unit, language))}`;
    return `${asWords(nameIn(name, language))}: {${code}}${counted}.`;
  });
  return {
    documentKind: words.report,
    documentSymbol: 'BC',
    subject: '{full-period}',
    sections: [{ id: 'results', level: 1, heading: words.results, sentences }],
  };
}
