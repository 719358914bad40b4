import type { Finding } from '#room/findings';
import { knownUnits, nameIn, unknownUnits } from '#room/organization';
import { each } from '#room/records';
import { markCell, tableColumn, textCell, type TableBlock, type TableRow } from '#room/report';
import { capitalized } from '#room/text';
import { formatShortDate } from '#room/time';
import { documentTable } from '../../frame/document-table.js';
import { reportFinding } from '../../findings.js';
import { filledColumns, pickedRows } from '../common/filled-columns.js';
import type { LetterContext } from '../common/letter-context.js';
import type { AssignedTask, MeetingOptions } from './meeting-options.js';
import { unitName } from '../common/report-words.js';

const columnsOf = ({ words }: LetterContext) => [
  tableColumn('task', words['column-task'], [7, 'left']),
  tableColumn('responsible', words['column-responsible'], [4, 'left']),
  tableColumn('coordinating', words['column-coordinating'], [4, 'left']),
  tableColumn('due', words['column-by'], [2.6, 'center']),
  tableColumn('product', words['column-product'], [3, 'left']),
];

/** Who does what by when, one a row; what no task says has no column. */
export function assignedTable(tasks: readonly AssignedTask[], context: LetterContext): TableBlock {
  const names = (units: readonly string[] = []): string =>
    units.map((unit) => unitName(unit, context)).join('; ');
  const rows = tasks.map(
    ({ title, responsible, coordinating, due, product = '' }, at): TableRow => ({
      role: 'data',
      cells: {
        number: textCell(String(at + 1)),
        task: textCell(capitalized(nameIn(title, context.language))),
        responsible: responsible.length === 0 ? markCell('missing') : textCell(names(responsible)),
        coordinating: textCell(names(coordinating)),
        due: due === undefined ? markCell('missing') : textCell(formatShortDate(due)),
        product: textCell(product),
      },
    }),
  );
  const columns = filledColumns(columnsOf(context), rows, ['task', 'responsible', 'due']);
  return documentTable(context.locale.labels.ordinal, columns, {
    labels: ['task'],
    rows: pickedRows(rows, columns),
  });
}

/** Bodies that are not known, and what was to be done before the conference was held. */
export function assignedFindings(
  tasks: readonly AssignedTask[],
  { event, hierarchy }: MeetingOptions,
): readonly Finding[] {
  const known = knownUnits(hierarchy);
  return tasks.flatMap(({ responsible, coordinating = [], due }, at) => {
    const path = ['tasks', at];
    const { date } = event;
    const isBefore = due !== undefined && date !== undefined && due < date;
    return [
      ...unknownUnits(
        [
          ...each(responsible, ...path, 'responsible'),
          ...each(coordinating, ...path, 'coordinating'),
        ],
        known,
      ),
      ...(isBefore
        ? [reportFinding('report/due-before-event', { due, date }, { path: [...path, 'due'] })]
        : []),
    ];
  });
}
