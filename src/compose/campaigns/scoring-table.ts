import { type CriterionScore, type ScoreResult, scoresBelow } from '#room/campaigns';
import type { Labels } from '#room/locale';
import { nameIn } from '#room/organization';
import { toRoman, fillLabel, type Language } from '#room/text';
import {
  type TableBlock,
  type TableRow,
  numberCell,
  withSums,
  markCell,
  textCell,
  tableColumn,
} from '#room/report';
import { documentTable } from '../frame/document-table.js';

/** Both results of one sheet, and the language of the table. */
export interface ScoringRows {
  readonly self: ScoreResult;
  readonly appraised: ScoreResult;
  readonly maximum: number | null;
  readonly words: Labels;
  readonly language: Language;
}

/** Whether a score of the criterion was refused in one of the results. */
const isRefused = (id: string, { self, appraised }: ScoringRows): boolean =>
  [self, appraised].some(({ criteria, adjustments }) =>
    scoresBelow([...criteria, ...adjustments]).some(
      (each) => each.id === id && each.reason === 'refused',
    ),
  );

/** Explanation, note and evidence of a criterion, in one cell. */
function notesOf(score: CriterionScore, rows: ScoringRows): string {
  const { words } = rows;
  const isOpen = score.reason === 'missing' && score.self !== null;
  return [
    ...(isRefused(score.id, rows) ? [words.refusedScore] : []),
    ...(isOpen ? [words.selfOnly] : []),
    ...(score.note === undefined ? [] : [score.note]),
    ...score.evidence,
  ].join('; ');
}

function rowOf(score: CriterionScore, number: string, rows: ScoringRows): TableRow {
  const { language } = rows;
  const pointsOf = (points: number | null) =>
    score.reason === 'not-claimed' ? markCell('nil') : numberCell(points);
  return {
    role: score.parts.length > 0 ? 'group' : 'data',
    cells: {
      number: textCell(number),
      criterion: textCell(nameIn(score.name, language)),
      maximum: numberCell(score.maximum),
      self: pointsOf(score.self),
      appraised: pointsOf(score.appraised),
      note: textCell(notesOf(score, rows)),
    },
  };
}

/** Rows of criteria with all that is below them. */
function criterionRows(
  scores: readonly CriterionScore[],
  numberOf: (place: number) => string,
  rows: ScoringRows,
): readonly TableRow[] {
  return scores.flatMap((score, at) => {
    const number = numberOf(at + 1);
    // The parts of “II” are “1” and “2”, those of “2” are “2.1” and “2.2”.
    const above = /^\d/.test(number) ? `${number}.` : '';
    const parts = criterionRows(score.parts, (place) => `${above}${place}`, rows);
    return [rowOf(score, number, rows), ...parts];
  });
}

/** Bonus and penalties under a heading of their own. */
function adjustmentRows(rows: ScoringRows): readonly TableRow[] {
  const { words, appraised } = rows;
  return (['bonus', 'penalty'] as const).flatMap((kind) => {
    const some = appraised.adjustments.filter((each) => each.kind === kind);
    if (some.length === 0) return [];
    const group: TableRow = { role: 'group', cells: { criterion: textCell(words[kind]) } };
    return [group, ...some.map((each, at) => rowOf(each, String(at + 1), rows))];
  });
}

function totalRow({ self, appraised, maximum, words }: ScoringRows): TableRow {
  const { scored, expected } = appraised.coverage;
  const missing = fillLabel(words.missingScores, { missing: expected - scored, expected });
  return {
    role: 'total',
    cells: {
      number: textCell(''),
      criterion: textCell(words.totalScore),
      maximum: numberCell(maximum),
      self: numberCell(self.total),
      appraised: numberCell(appraised.total),
      note: textCell(scored < expected ? missing : ''),
    },
  };
}

/** The tree of criteria with maxima, both scores and what explains them, and the total below. */
export function scoringTable(rows: ScoringRows): TableBlock {
  const { words, appraised } = rows;
  const isTree = appraised.criteria.some(({ parts }) => parts.length > 0);
  const columns = [
    tableColumn('criterion', words.criterion, [8, 'left']),
    tableColumn('maximum', words.maximumShort, [1.8, 'right']),
    tableColumn('self', words.selfScore, [1.8, 'right']),
    tableColumn('appraised', words.appraisedScore, [1.9, 'right']),
    tableColumn('note', words.evidence, [5, 'left']),
  ];
  const all = [
    ...criterionRows(appraised.criteria, isTree ? toRoman : String, rows),
    ...adjustmentRows(rows),
  ];
  const total = withSums(totalRow(rows), all, { from: 0, to: all.length - 1 });
  return documentTable(words.ordinal, columns, { labels: ['criterion'], rows: [...all, total] });
}
