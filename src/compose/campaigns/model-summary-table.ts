import { type MobilizationModel, modelSubjectKinds } from '#room/campaigns';
import {
  type TableBlock,
  type TableColumnGroup,
  type TableRow,
  countCell,
  withSums,
  textCell,
  tableColumn,
} from '#room/report';
import { capitalized } from '#room/text';
import { documentTable } from '../frame/document-table.js';
import type { ModelContext } from './model-context.js';

/** The kinds that there are; one alone is all of them, and needs no column beside theirs. */
function kindsIn(
  models: readonly MobilizationModel[],
): readonly (typeof modelSubjectKinds)[number][] {
  const kinds = modelSubjectKinds.filter((kind) =>
    models.some(({ subjectKind }) => subjectKind === kind),
  );
  return kinds.length > 1 ? kinds : [];
}

/** The numbers of a row; that of all is the live sum of the kinds. */
function countsOf(
  models: readonly MobilizationModel[],
  row: number,
  kinds: ReturnType<typeof kindsIn>,
): TableRow['cells'] {
  const plus = kinds.map((column) => ({ row, column }));
  const cells = kinds.map((kind) => [
    kind,
    countCell(models.filter(({ subjectKind }) => subjectKind === kind).length),
  ]);
  const all = countCell(models.length);
  return {
    all: plus.length === 0 ? all : { ...all, formula: { op: 'add', plus } },
    ...Object.fromEntries(cells),
  };
}

/** The columns of the kinds, below one heading. */
const kindColumns = (
  kinds: ReturnType<typeof kindsIn>,
  words: ModelContext['words'],
): readonly TableColumnGroup[] =>
  kinds.length === 0
    ? []
    : [
        {
          title: words.ofWhich,
          columns: kinds.map((kind) => tableColumn(kind, words[`subject-${kind}`], [2.2, 'right'])),
        },
      ];

/** How many models there are in each field, by what they are, with the total below. */
export function modelSummaryTable({ byField, options, words }: ModelContext): TableBlock {
  const kinds = kindsIn(options.models);
  const rows = byField.map(({ name, models }, at): TableRow => ({
    role: 'data',
    cells: {
      number: textCell(String(at + 1)),
      field: textCell(capitalized(name)),
      ...countsOf(models, at, kinds),
    },
  }));
  const total: TableRow = {
    role: 'total',
    cells: {
      number: textCell(''),
      field: textCell(words.total),
      ...countsOf(options.models, rows.length, kinds),
    },
  };
  const columns = [
    tableColumn('field', words.modelField, [6, 'left']),
    tableColumn('all', words.models, [2, 'right']),
    ...kindColumns(kinds, words),
  ];
  const last = withSums(total, rows, { from: 0, to: rows.length - 1 });
  return documentTable(words.ordinal, columns, { labels: ['field'], rows: [...rows, last] });
}
