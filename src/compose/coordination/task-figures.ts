import { type CoordinationTask, taskStanding } from '#room/coordination';
import { nameIn } from '#room/organization';
import { type Qualifier, decimalDigits, multiplyExactly } from '#room/text';
import { formatShortDate } from '#room/time';
import { printCell } from '#room/report';
import type { ProgressContext } from './progress-context.js';

/** An amount with the unit of its indicator: “ít nhất 40 cuộc”. */
function amountText(
  amount: number,
  {
    indicator,
    qualifier,
  }: { readonly indicator?: string; readonly qualifier?: Qualifier | undefined },
  { language, facts }: ProgressContext,
): string {
  const found = facts.indicators?.find(({ code }) => code === indicator);
  const unit = found === undefined ? '' : ` ${nameIn(found.unit, language)}`;
  const decimals = Math.min(6, decimalDigits(amount));
  const cell = { kind: 'number', amount, decimals, ...(qualifier && { qualifier }) } as const;
  return `${printCell(cell, language)}${unit}`;
}

/** What a task is to bring; nothing where it has no target. */
export const targetText = ({ target }: CoordinationTask, context: ProgressContext): string =>
  target === undefined ? '' : amountText(target.amount, target, context);

/** What it has brought by the day of asking: an amount, a share of the whole, or both. */
export function reachedText(task: CoordinationTask, context: ProgressContext): string {
  const { lifecycle, asOf } = context.facts;
  const { amount, share } = taskStanding(task, { lifecycle, asOf });
  const { target } = task;
  const hasAmounts = target !== undefined || amount !== 0;
  const about = target === undefined ? {} : { indicator: target.indicator };
  return [
    ...(hasAmounts ? [amountText(amount, about, context)] : []),
    ...(share === null
      ? []
      : [
          printCell(
            { kind: 'number', amount: multiplyExactly(share, 100), decimals: 1, suffix: '%' },
            context.language,
          ),
        ]),
  ].join('; ');
}

/** The day, the period or the cycle that a task is due by. */
export function dueText(
  { due, period, cycle }: CoordinationTask,
  context: ProgressContext,
): string {
  if (due !== undefined) return formatShortDate(due);
  if (cycle !== undefined) return context.labels[`frequency-${cycle.frequency}`];
  return period === undefined ? '' : context.period(period);
}
