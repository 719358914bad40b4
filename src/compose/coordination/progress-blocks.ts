import { formatNumber, formatPercent, fillLabel } from '#room/text';
import { formatShortDate } from '#room/time';
import { type Block, markLegend } from '#room/report';
import { completionTable } from './completion-table.js';
import type { DocumentFrame } from '../frame/document-frame.js';
import type { AnnexContent } from '../frame/framed-annexes.js';
import { percentOf } from '../review/live-formulas.js';
import { numberedHeading } from '../frame/numbered-heading.js';
import type { ProgressContext } from './progress-context.js';
import { groupsByContent, groupsByParty } from './task-groups.js';
import { taskTable } from './task-table.js';

/** “Tính đến ngày …, đã hoàn thành 17/20 nhiệm vụ (85%); …”. */
export function progressSentence(context: ProgressContext): string {
  const { labels, facts, tasks, language } = context;
  const { done, total } = context.completion(tasks);
  const rate = percentOf(done, total);
  if (rate === undefined) return labels.noTasks;
  const print = (amount: number) => formatNumber(amount, { language });
  return fillLabel(
    facts.isWeighted === true ? labels.progressSentenceWeighted : labels.progressSentence,
    {
      date: formatShortDate(facts.asOf),
      done: print(done),
      total: print(total),
      rate: formatPercent(rate, { decimals: 1, language }),
      overdue: print(context.lateAmong(tasks)),
    },
  );
}

/** Progress by party and by content, each with its table. */
export function progressBlocks(
  context: ProgressContext,
  { layout }: DocumentFrame,
): readonly Block[] {
  const { labels, tasks, locale } = context;
  const byParty = completionTable(labels.party, groupsByParty(context), context);
  const byContent = completionTable(labels.content, groupsByContent(context), context);
  const isShared = tasks.some(({ responsible }) => responsible.length > 1);
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
  const date = formatShortDate(context.facts.asOf);
  return {
    title: fillLabel(context.labels.progressTitle, { date }),
    blocks: [taskTable(context)],
  };
}
