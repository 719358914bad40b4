import { formatCount, formatNumber, formatPercent, fillLabel } from '#room/text';
import { type Block, markLegend } from '#room/report';
import { completionTable } from './completion-table.js';
import type { DocumentFrame } from '../frame/document-frame.js';
import type { AnnexContent } from '../frame/framed-annexes.js';
import { percentOf } from '../figures/live-formulas.js';
import { numberedHeading } from '../frame/numbered-heading.js';
import type { ProgressContext } from './progress-context.js';
import { bodiesOf, groupsByContent, groupsByParty } from './task-groups.js';
import { taskTable } from './task-table.js';

/** “đã hoàn thành 17/20 nhiệm vụ (85%)”; none, and all, are told in words. */
function doneText(context: ProgressContext, rate: number): string {
  const { labels, facts, tasks, language } = context;
  const { done, total } = context.completion(tasks);
  const end = facts.isWeighted === true ? 'Weighted' : '';
  const print = (amount: number) => formatNumber(amount, { language });
  const words = { done: print(done), total: print(total) };
  if (done === 0) return fillLabel(labels[`noneDone${end}`], { total: words.total });
  if (done === total && end === '') return fillLabel(labels.allDone, { total: words.total });
  const percent = formatPercent(rate, { decimals: 1, language });
  return fillLabel(labels[`doneTasks${end}`], { ...words, rate: percent });
}

/** “Tính đến ngày …, đã hoàn thành 17/20 nhiệm vụ (85%); 02 nhiệm vụ quá hạn.”. */
export function progressSentence(context: ProgressContext): string {
  const { labels, facts, tasks, language } = context;
  const { done, total } = context.completion(tasks);
  const rate = percentOf(done, total);
  if (rate === undefined) return labels.noTasks;
  const late = context.lateAmong(tasks);
  const overdue =
    late === 0
      ? labels.noneOverdue
      : fillLabel(labels.overdueTasks, { overdue: formatCount(late, { language }) });
  const date = context.date(facts.asOf);
  return fillLabel(labels.progressSentence, { date, done: doneText(context, rate), overdue });
}

/** Progress by party and by content, each with its table. */
export function progressBlocks(
  context: ProgressContext,
  { layout }: DocumentFrame,
): readonly Block[] {
  const { labels, tasks, locale } = context;
  const byParty = completionTable(labels.party, groupsByParty(context), context);
  const byContent = completionTable(labels.content, groupsByContent(context), context);
  const isShared = tasks.some((task) => task.responsible.length + bodiesOf(task).length > 1);
  return [
    numberedHeading(layout, 1, { count: 1, text: labels.byParty }),
    byParty,
    ...(isShared ? [{ kind: 'note', label: '', lines: [labels.sharedTasks] } as const] : []),
    ...markLegend(byParty, locale),
    numberedHeading(layout, 1, { count: 2, text: labels.byContent }),
    byContent,
    ...markLegend(byContent, locale),
  ];
}

/** The annex with every task. */
export function progressAnnex(context: ProgressContext): AnnexContent {
  const date = context.date(context.facts.asOf);
  return {
    title: fillLabel(context.labels.progressTitle, { date }),
    blocks: [taskTable(context)],
  };
}
