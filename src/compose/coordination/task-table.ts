import type { CoordinationTask } from '#room/coordination';
import { stateAt } from '#room/lifecycle';
import { nameIn } from '#room/organization';
import { formatNumber, toRoman, fillLabel } from '#room/text';
import {
  type TableBlock,
  type TableRow,
  pickCells,
  printCell,
  textCell,
  tableColumn,
} from '#room/report';
import { capitalized } from '#room/text';
import type { TaskGroup } from './completion-table.js';
import { documentTable } from '../frame/document-table.js';
import type { ProgressContext } from './progress-context.js';
import { dueText, reachedText, targetText } from './task-figures.js';
import { actingOf, bodiesOf, groupsByContent } from './task-groups.js';
import { taskNotes } from './task-notes.js';

function stateName(task: CoordinationTask, { facts, language }: ProgressContext): string {
  const state = stateAt(task, facts.lifecycle, facts.asOf);
  const found = facts.lifecycle.states.find(({ id }) => id === state);
  return found === undefined ? state : capitalized(nameIn(found.name, language));
}

/** How late it is; of one that comes round, each round that is. */
function lateText(task: CoordinationTask, { overdue, period }: ProgressContext): string {
  const rounds = overdue.filter((each) => each.task === task);
  return rounds
    .map(({ period: round, days }) =>
      round === null || task.cycle === undefined ? `${days}` : `${period(round)}: ${days}`,
    )
    .join('; ');
}

function rowOf(task: CoordinationTask, place: number, context: ProgressContext): TableRow {
  const names = (units: readonly string[], bodies: readonly string[] = []) =>
    [...units.map((unit) => context.unit(actingOf(unit, context))), ...bodies].join('; ');
  return {
    role: 'data',
    cells: {
      number: textCell(String(place)),
      task: textCell(nameIn(task.title, context.language)),
      responsible: textCell(names(task.responsible, bodiesOf(task))),
      coordinating: textCell(names(task.coordinating)),
      due: textCell(dueText(task, context)),
      target: textCell(targetText(task, context)),
      reached: textCell(reachedText(task, context)),
      state: textCell(stateName(task, context)),
      late: textCell(lateText(task, context)),
      note: textCell(taskNotes(task, context)),
    },
  };
}

function countText(name: string, tasks: readonly CoordinationTask[], context: ProgressContext) {
  const { done, total } = context.completion(tasks);
  const { language, facts, labels: words } = context;
  const template = facts.isWeighted === true ? words.contentGroupWeighted : words.contentGroup;
  const print = (amount: number) => formatNumber(amount, { language });
  return fillLabel(template, { content: name, done: print(done), total: print(total) });
}

const groupRow = ({ name, tasks }: TaskGroup, at: number, context: ProgressContext): TableRow => ({
  role: 'group',
  cells: {
    number: textCell(toRoman(at + 1)),
    task: textCell(countText(name, tasks, context)),
  },
});

const columnsOf = ({ labels: words, locale }: ProgressContext) => [
  tableColumn('task', words.task, [7, 'left']),
  tableColumn('responsible', words.responsible, [4.5, 'left']),
  tableColumn('coordinating', words.coordinating, [4.5, 'left']),
  tableColumn('due', words.due, [3, 'center']),
  tableColumn('target', words.target, [2.6, 'left']),
  tableColumn('reached', words.reached, [2.6, 'left']),
  tableColumn('state', words.state, [2.6, 'left']),
  tableColumn('late', words.daysLate, [2.2, 'right']),
  tableColumn('note', locale.labels.note, [4.4, 'left']),
];

/** Columns that are there even where all their cells are blank. */
const always: ReadonlySet<string> = new Set(['task', 'responsible', 'state', 'note']);

/** The columns that say something of a task. */
const filledColumns = (rows: readonly TableRow[], context: ProgressContext) =>
  columnsOf(context).filter(
    ({ key }) => always.has(key) || rows.some(({ cells }) => printCell(cells[key], 'vi') !== ''),
  );

/** Every task in groups by content, with the total below; what no task has has no column. */
export function taskTable(context: ProgressContext): TableBlock {
  const filled = groupsByContent(context).filter(({ tasks }) => tasks.length > 0);
  const rows = filled.flatMap((group, at) => [
    groupRow(group, at, context),
    ...group.tasks.map((task, index) => rowOf(task, index + 1, context)),
  ]);
  const words = context.locale.labels;
  const total = countText(words.total, context.tasks, context);
  const columns = filledColumns(rows, context);
  const kept = new Set(['number', ...columns.map(({ key }) => key)]);
  return documentTable(words.ordinal, columns, {
    labels: ['task'],
    rows: [
      ...rows.map((row) => pickCells(row, kept)),
      { role: 'total', cells: { task: textCell(total) } },
    ],
  });
}
