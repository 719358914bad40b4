import { type MobilizationModel, modelSubjectKinds } from '#room/campaigns';
import {
  type TableBlock,
  type TableRow,
  countCell,
  withSums,
  textCell,
  tableColumn,
} from '#room/report';
import { capitalized } from '#room/text';
import { documentTable } from '../frame/document-table.js';
import type { ModelContext } from './model-context.js';

/** The numbers of a row; that of all is the live sum of the kinds. */
function countsOf(models: readonly MobilizationModel[], row: number): TableRow['cells'] {
  const terms = modelSubjectKinds.map((column) => ({ row, column }));
  const kinds = modelSubjectKinds.map((kind) => [
    kind,
    countCell(models.filter(({ subjectKind }) => subjectKind === kind).length),
  ]);
  return {
    all: { ...countCell(models.length), formula: { op: 'add', plus: terms } },
    ...Object.fromEntries(kinds),
  };
}

/** How many models there are in each field, by what they are, with the total below. */
export function modelSummaryTable({ byField, options, words }: ModelContext): TableBlock {
  const rows = byField.map(({ name, models }, at): TableRow => ({
    role: 'data',
    cells: {
      number: textCell(String(at + 1)),
      field: textCell(capitalized(name)),
      ...countsOf(models, at),
    },
  }));
  const total: TableRow = {
    role: 'total',
    cells: {
      number: textCell(''),
      field: textCell(words.total),
      ...countsOf(options.models, rows.length),
    },
  };
  const columns = [
    tableColumn('field', words.modelField, [6, 'left']),
    tableColumn('all', words.models, [2, 'right']),
    {
      title: words.ofWhich,
      columns: modelSubjectKinds.map((kind) =>
        tableColumn(kind, words[`subject-${kind}`], [2.2, 'right']),
      ),
    },
  ];
  const last = withSums(total, rows, { from: 0, to: rows.length - 1 });
  return documentTable(words.ordinal, columns, { labels: ['field'], rows: [...rows, last] });
}
