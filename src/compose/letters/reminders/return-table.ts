import type { Finding, Severity } from '#room/findings';
import { describeFinding, type Names } from '#room/locale';
import { nameIn } from '#room/organization';
import { tableColumn, textCell, type TableBlock } from '#room/report';
import { capitalized } from '#room/text';
import { documentTable } from '../../frame/document-table.js';
import type { LetterContext } from '../common/letter-context.js';
import type { ReturnSlipOptions } from './return-slip-options.js';

/** Errors first, then what is to be looked at, in the order given. */
export const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** The names of units as the hierarchy has them. */
const unitNames = ({ hierarchy }: LetterContext): Names => ({
  unit: (id, language) => {
    const unit = hierarchy.byId.get(id);
    return unit && nameIn(unit.name, language);
  },
});

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
  return capitalized(
    describeFinding({ ...rest, ...whose, path }, locale, names ?? unitNames(context)),
  );
}

/** What is wrong in a report, one a row: the cell, what was found, what is asked for. */
export function returnTable(options: ReturnSlipOptions, context: LetterContext): TableBlock {
  const { words, locale } = context;
  const wrong = severities.flatMap((severity) =>
    (options.wrong ?? []).filter((finding) => finding.severity === severity),
  );
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
