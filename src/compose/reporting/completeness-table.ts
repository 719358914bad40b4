import type { ReviewWords } from '#room/locale';
import { completenessBy, completenessOf, type Completeness } from '#room/obligations';
import { nameIn } from '#room/organization';
import {
  countCell,
  markCell,
  tableColumn,
  textCell,
  type TableBlock,
  type TableCell,
} from '#room/report';
import { capitalized } from '#room/text';
import { documentTable } from '../frame/document-table.js';
import type { CompletenessAnnexOptions } from './completeness-options.js';

const counts = [
  'expected',
  'received',
  'onTime',
  'late',
  'undated',
  'missing',
  'unexpected',
] as const;

type Count = (typeof counts)[number];

const labelOf = {
  expected: 'completenessExpected',
  received: 'completenessReceived',
  onTime: 'completenessOnTime',
  late: 'completenessLate',
  undated: 'completenessUndated',
  missing: 'completenessMissing',
  unexpected: 'completenessUnexpected',
} as const satisfies { readonly [Name in Count]: string };

const rateCell = ({ rate }: Completeness): TableCell =>
  rate === null
    ? markCell('not-applicable')
    : { kind: 'number', amount: rate, decimals: 1, suffix: '%' };

/** The numbers of one row; those that are zero everywhere have no column. */
const numbersOf = (row: Completeness, shown: readonly Count[]) => ({
  ...Object.fromEntries(shown.map((name) => [name, countCell(row[name])])),
  rate: rateCell(row),
});

/** What a row is of, as its first cell says it. */
function nameOf(
  of: string,
  { by, hierarchy, forms }: CompletenessAnnexOptions,
  words: ReviewWords,
) {
  const named = by === 'form' ? forms?.find(({ id }) => id === of) : hierarchy.byId.get(of);
  return named === undefined ? of : capitalized(nameIn(named.name, words.language));
}

/** One row each, and the total of all. */
export function completenessTable(
  options: CompletenessAnnexOptions,
  words: ReviewWords,
): TableBlock {
  const { labels } = words;
  const { by = 'unit', obligations, received = [], dueDates = [] } = options;
  const all = completenessOf(obligations, received, dueDates);
  const shown = counts.filter(
    (name) => (name !== 'undated' && name !== 'unexpected') || all[name] > 0,
  );
  const rows = completenessBy(by, obligations, options).map((row, at) => ({
    role: 'data' as const,
    cells: {
      number: textCell(String(at + 1)),
      of: textCell(nameOf(row.of, options, words)),
      ...numbersOf(row, shown),
    },
  }));
  const total = {
    role: 'total' as const,
    cells: { of: textCell(labels.completenessTotal), ...numbersOf(all, shown) },
  };
  const head = by === 'form' ? labels.completenessReport : labels.completenessUnit;
  const columns = [
    tableColumn('of', head, [5, 'left']),
    ...shown.map((name) => tableColumn(name, labels[labelOf[name]], [1.9, 'right'])),
    tableColumn('rate', labels.completenessRate, [2, 'right']),
  ];
  return documentTable(labels.ordinal, columns, { labels: ['of'], rows: [...rows, total] });
}
