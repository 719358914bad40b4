import type { Finding } from '#room/findings';
import { amountOf, checkPart } from '../common/part-checks.js';
import { boundsOf } from '../common/stated-count.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { democracyFinding } from '../findings.js';
import { boardLimits, type BoardLimits } from './board-limits.js';
import { boardDay } from './board-rules-of.js';
import type { Board } from './board.js';

const atMembers = { path: ['members'] };

function checkFloor({ members }: Board, { rule, least }: BoardLimits): readonly Finding[] {
  if (members === undefined || least === null || boundsOf(members).to >= least) return [];
  const facts = { members: amountOf(members), needed: least, article: rule.article };
  return [
    rule.confirmed
      ? democracyFinding('democracy/board-too-small', facts, atMembers)
      : democracyFinding('democracy/board-perhaps-too-small', facts, atMembers),
  ];
}

function checkCeiling({ members }: Board, { rule, most }: BoardLimits): readonly Finding[] {
  if (members === undefined || most === null || boundsOf(members).from <= most) return [];
  const facts = { members: amountOf(members), allowed: most, article: rule.article };
  return [
    rule.confirmed
      ? democracyFinding('democracy/board-too-large', facts, atMembers)
      : democracyFinding('democracy/board-perhaps-too-large', facts, atMembers),
  ];
}

function checkTerm({ from, to }: Board, { rule, lastDay }: BoardLimits): readonly Finding[] {
  if (from === undefined || to === undefined || lastDay === null || to <= lastDay) return [];
  const place = { path: ['to'] };
  const facts = { from, to, lastDay, article: rule.article };
  return [
    rule.confirmed
      ? democracyFinding('democracy/board-term-too-long', facts, place)
      : democracyFinding('democracy/board-term-perhaps-too-long', facts, place),
  ];
}

function checkRules(board: Board, { boardRules }: DemocracyOptions): readonly Finding[] {
  if (boardRules === undefined) return [];
  const limits = boardLimits(board, boardRules);
  const { kind, sphere } = board;
  const facts = { kind, sphere, date: boardDay(board) ?? null };
  if (limits.length === 0) {
    return [democracyFinding('democracy/no-board-rule', facts, { path: ['kind'] })];
  }
  return limits.flatMap((each) => [
    ...checkFloor(board, each),
    ...checkCeiling(board, each),
    ...checkTerm(board, each),
  ]);
}

/** What is wrong with one board: its members and its term by the rules of its first day. */
export const checkBoard = (board: Board, options: DemocracyOptions): readonly Finding[] => [
  ...checkRules(board, options),
  ...checkPart(['women', board.women], ['members', board.members]),
];
