import type { Finding } from '#room/findings';
import { groupBy } from '#room/kit';
import type { Placed } from '#room/records';
import type { DemocracyOptions } from '../democracy-options.js';
import { democracyFinding } from '../findings.js';
import { boardUniqueness, type BoardRule } from './board-rule.js';
import { boardRulesOf } from './board-rules-of.js';
import type { Board } from './board.js';

/** A board, and the row by which there is no second beside it. */
interface SoleBoard extends Placed<Board> {
  readonly rule: BoardRule;
  readonly onePer: (typeof boardUniqueness)[number];
}

function soleBoards(
  { value, index }: Placed<Board>,
  rules: readonly BoardRule[],
): readonly SoleBoard[] {
  if (value.boards !== 1) return [];
  const own = boardRulesOf(value, rules);
  return boardUniqueness.flatMap((onePer) => {
    const rule = own.find((each) => each.onePer === onePer);
    const isMeant = onePer === 'unit' || value.project !== undefined;
    return rule === undefined || !isMeant ? [] : [{ value, index, rule, onePer }];
  });
}

/** The day or period of a count; none of a board with a term. */
const countedAt = ({ from, to, date, period }: Board): string | null =>
  from === undefined && to === undefined ? (date ?? period ?? null) : null;

/** Boards of which only one may be there at a time have the same key. */
const keyOf = ({ value, onePer }: SoleBoard): string => {
  const { kind, sphere, unit, project } = value;
  const of = onePer === 'project' ? project : null;
  return JSON.stringify([kind, sphere, unit, onePer, of, countedAt(value)]);
};

const isDated = ({ value: { from, to, date, period } }: Placed<Board>): boolean =>
  [from, to, date, period].some((each) => each !== undefined);

const firstDay = ({ value }: SoleBoard): string => value.from ?? '';
const lastDay = ({ value }: SoleBoard): string => value.to ?? '9999-12-31';
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

function notAlone({ value, index, rule, onePer }: SoleBoard, { value: other }: SoleBoard): Finding {
  const { kind, unit, project = null } = value;
  const of = onePer === 'project' ? project : null;
  const facts = { kind, unit, project: of, other: other.id, article: rule.article };
  const place = { path: [index, onePer] };
  return rule.confirmed
    ? democracyFinding('democracy/board-not-alone', facts, place)
    : democracyFinding('democracy/board-perhaps-not-alone', facts, place);
}

/** Boards of one key that were there on the same day; each with the one before that stayed longest. */
function overlapsIn(group: readonly SoleBoard[]): readonly Finding[] {
  const inOrder = group.toSorted((a, b) => compare(firstDay(a), firstDay(b)));
  const findings: Finding[] = [];
  let longest: SoleBoard | undefined;
  for (const board of inOrder) {
    if (longest !== undefined && firstDay(board) <= lastDay(longest)) {
      findings.push(notAlone(board, longest));
    }
    if (longest === undefined || lastDay(board) > lastDay(longest)) longest = board;
  }
  return findings;
}

/** Two boards at the same time where the law has one: for a commune or agency, for a project. */
export function checkBoards(
  placed: readonly Placed<Board>[],
  { boardRules = [] }: DemocracyOptions,
): readonly Finding[] {
  const sole = placed.filter(isDated).flatMap((board) => soleBoards(board, boardRules));
  return [...groupBy(sole, keyOf).values()].flatMap(overlapsIn);
}
