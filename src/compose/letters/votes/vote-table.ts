import { attendedOf, type Decision, type VotingRound } from '#room/democracy';
import {
  countCell,
  markCell,
  tableColumn,
  textCell,
  type TableBlock,
  type TableCell,
  type TableColumn,
  type TableColumnGroup,
} from '#room/report';
import { fillLabel } from '#room/text';
import { formatShortDate } from '#room/time';
import { percentOf } from '../../figures/live-formulas.js';
import { documentTable } from '../../frame/document-table.js';
import type { LetterContext } from '../common/letter-context.js';

/** A number of people or votes, and its share of all in scope. */
function cellsOf(count: number | undefined, base: number | undefined, round: number) {
  const share = percentOf(count, base);
  const shareCell: TableCell =
    share === undefined
      ? markCell('missing')
      : { kind: 'number', amount: share, decimals: 1, suffix: '%' };
  return {
    [`count-${round}`]: count === undefined ? markCell('missing') : countCell(count),
    [`share-${round}`]: shareCell,
  };
}

function columnsOf({ rounds, scope }: Decision, { words }: LetterContext) {
  const count = fillLabel(words['column-count'], { voters: words[`voters-${scope}`] });
  const pair = (at: number): readonly TableColumn[] => [
    tableColumn(`count-${at}`, count, [2.4, 'right']),
    tableColumn(`share-${at}`, words['column-share'], [2.8, 'right']),
  ];
  const what = tableColumn('what', words['column-what'], [7, 'left']);
  if (rounds.length < 2) return [what, ...pair(0)];
  const groups = rounds.map(({ date }, at): TableColumnGroup => {
    const day =
      date === undefined
        ? ''
        : fillLabel(words['column-round-day'], { day: formatShortDate(date) });
    return { title: fillLabel(words['column-round'], { round: at + 1, day }), columns: pair(at) };
  });
  return [what, ...groups];
}

/** All in scope, those who took part, votes for, against and blank, round by round. */
export function voteTable(decision: Decision, context: LetterContext): TableBlock {
  const { words, locale } = context;
  const { base, scope, rounds } = decision;
  const shown: readonly (VotingRound | undefined)[] = rounds.length === 0 ? [undefined] : rounds;
  const lines: readonly (readonly [
    string,
    (round: VotingRound | undefined) => number | undefined,
  ])[] = [
    [words[`base-${scope}`], () => base],
    [words['vote-present'], (round) => round && attendedOf(round)],
    [words['vote-for'], (round) => round?.votesFor],
    [words['vote-against'], (round) => round?.votesAgainst],
    [words['vote-blank'], (round) => round?.votesBlank],
  ];
  const rows = lines.map(([what, count], at) => ({
    role: 'data' as const,
    cells: {
      number: textCell(String(at + 1)),
      what: textCell(what),
      ...Object.assign({}, ...shown.map((round, index) => cellsOf(count(round), base, index))),
    },
  }));
  return documentTable(locale.labels.ordinal, columnsOf(decision, context), {
    labels: ['what'],
    rows,
  });
}
