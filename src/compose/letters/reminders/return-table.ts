import type { Finding } from '#room/findings';
import { describeFinding, type Names } from '#room/locale';
import { nameIn } from '#room/organization';
import { tableColumn, textCell, type TableBlock } from '#room/report';
import { capitalized } from '#room/text';
import { documentTable } from '../../frame/document-table.js';
import type { LetterContext } from '../common/letter-context.js';
import { inOrder } from './in-order.js';
import type { ReturnSlipOptions } from './return-slip-options.js';

/** The names of units as the hierarchy has them. */
const unitNames = ({ hierarchy }: LetterContext): Names => ({
  unit: (id, language) => {
    const unit = hierarchy.byId.get(id);
    return unit && nameIn(unit.name, language);
  },
});

/** “đề nghị kiểm tra lại”: a letter asks, where a screen tells. */
function politely(text: string, { words }: LetterContext): string {
  const [told = '', asked = ''] = words['return-please'].split('|');
  if (told === '') return text;
  return text.replace(new RegExp(`(?<!\\p{L})${told}(?: ${asked})?(?!\\p{L})`, 'gu'), asked);
}

/** What is wrong, without the cell and the report, which are told beside it. */
function sentenceOf(
  finding: Finding,
  { locale, names, report }: ReturnSlipOptions,
  context: LetterContext,
) {
  const { cell, unit, period, ...rest } = finding;
  const isOwn = unit === report.unit && period === report.period;
  const whose = isOwn ? {} : { ...(unit && { unit }), ...(period && { period }) };
  const path = cell === undefined ? rest.path : [];
  const text = describeFinding({ ...rest, ...whose, path }, locale, names ?? unitNames(context));
  return capitalized(politely(text, context));
}

/** What is wrong in a report, one a row: the cell, what was found, what is asked for. */
export function returnTable(options: ReturnSlipOptions, context: LetterContext): TableBlock {
  const { words, locale } = context;
  const wrong = inOrder(options.wrong ?? []);
  const hasCells = wrong.some(({ cell }) => cell !== undefined);
  const rows = wrong.map((finding, at) => {
    const { cell, severity } = finding;
    const place = cell === undefined ? '' : `${cell.sheet}, ${cell.address}`;
    return {
      role: 'data' as const,
      cells: {
        number: textCell(String(at + 1)),
        ...(hasCells && { place: textCell(place) }),
        finding: textCell(sentenceOf(finding, options, context)),
        demand: textCell(words[`demand-${severity}`]),
      },
    };
  });
  const columns = [
    ...(hasCells ? [tableColumn('place', words['column-place'], [3.2, 'left'])] : []),
    tableColumn('finding', words['column-finding'], [9.6, 'left']),
    tableColumn('demand', words['column-demand'], [2.4, 'left']),
  ];
  return documentTable(locale.labels.ordinal, columns, { labels: [], rows });
}
