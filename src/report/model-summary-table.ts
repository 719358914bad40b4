import type { MobilizationModel } from '../campaigns/index.js';
import { modelSubjectKinds } from '../campaigns/model-subject-kinds.js';
import type { TableBlock, TableRow } from './block.js';
import { capitalized } from './capitalized.js';
import { countCell, withSums } from './count-cell.js';
import { documentTable } from './document-table.js';
import type { ModelContext } from './model-context.js';
import { tableColumn } from './statistics-columns.js';
import { textCell } from './text-cell.js';

const figures = ['all', ...modelSubjectKinds] as const;

const countsOf = (models: readonly MobilizationModel[]): TableRow['cells'] =>
  Object.fromEntries(
    figures.map((figure) => [
      figure,
      countCell(
        models.filter(({ subjectKind }) => figure === 'all' || subjectKind === figure).length,
      ),
    ]),
  );

/** How many models there are in each field, by what they are, with the total below. */
export function modelSummaryTable({ byField, options, words }: ModelContext): TableBlock {
  const rows = byField.map(({ name, models }, at): TableRow => ({
    role: 'data',
    cells: {
      number: textCell(String(at + 1)),
      field: textCell(capitalized(name)),
      ...countsOf(models),
    },
  }));
  const total: TableRow = {
    role: 'total',
    cells: { number: textCell(''), field: textCell(words.total), ...countsOf(options.models) },
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
