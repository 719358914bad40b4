import type { GoalProgress } from '#room/campaigns';
import { multiplyExactly, fillLabel } from '#room/text';
import { formatShortDate } from '#room/time';
import {
  type TableBlock,
  type TableRow,
  numberCell,
  markCell,
  type TableCell,
  textCell,
  tableColumn,
} from '#room/report';
import { sumCell, type CampaignContext } from './campaign-context.js';
import { documentTable } from '../frame/document-table.js';

function targetCell({ goal }: GoalProgress): TableCell {
  const cell = numberCell(goal.amount, 3);
  return cell.kind === 'number' && goal.direction === 'at-most'
    ? { ...cell, qualifier: 'at-most' }
    : cell;
}

/** A share of a most that is allowed says nothing of how far the goal is reached. */
function shareCell({ goal, share, reached }: GoalProgress): TableCell {
  if (goal.direction === 'at-most') return textCell('');
  if (share === null) return markCell('missing');
  const { qualifier } = reached;
  const amount = multiplyExactly(share, 100);
  return { kind: 'number', amount, decimals: 1, suffix: '%', ...(qualifier && { qualifier }) };
}

function rowOf(progress: GoalProgress, at: number, context: CampaignContext): TableRow {
  const { words } = context;
  const { goal, reached, isMet } = progress;
  const verdict = isMet === null ? words.goalUnclear : undefined;
  const due = goal.dueDate;
  return {
    role: 'data',
    cells: {
      number: textCell(String(at + 1)),
      goal: textCell(goal.content),
      measure: textCell(goal.unit ?? ''),
      target: targetCell(progress),
      reached: sumCell(reached, context, false),
      share: shareCell(progress),
      assessment: textCell(verdict ?? (isMet === true ? words.goalMet : words.goalNotMet)),
      note: textCell(
        due === undefined ? '' : fillLabel(words.dueBy, { date: formatShortDate(due) }),
      ),
    },
  };
}

/** The goals of a campaign: target, reached, share and whether it is met. */
export function goalsTable(goals: readonly GoalProgress[], context: CampaignContext): TableBlock {
  const { words } = context;
  const columns = [
    tableColumn('goal', words.goal, [7, 'left']),
    tableColumn('measure', words.measure, [2.4, 'center']),
    tableColumn('target', words.target, [2.2, 'right']),
    tableColumn('reached', words.reached, [2.2, 'right']),
    tableColumn('share', words.completion, [2, 'right']),
    tableColumn('assessment', words.assessment, [2.4, 'center']),
    tableColumn('note', words.note, [3.4, 'left']),
  ];
  const rows = goals.map((progress, at) => rowOf(progress, at, context));
  return documentTable(words.ordinal, columns, { labels: ['goal', 'measure'], rows });
}
