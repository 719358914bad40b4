import type { Finding } from '#room/findings';
import { readRecords } from '#room/records';
import { scoreSheetSchema, type ScoreSheet } from './score-sheet.js';

/**
 * Scoring sheets that were read, and what was wrong with the others.
 *
 * Vietnamese: danh sách bảng chấm điểm.
 *
 * @example
 * ```ts
 * import type { ScoreSheets } from 'danvan/campaigns';
 *
 * const count = ({ sheets }: ScoreSheets): number => sheets.length;
 * ```
 *
 * @category Campaigns
 */
export interface ScoreSheets {
  /** Those that could be read, in the order given. */
  readonly values: readonly ScoreSheet[];
  /** @deprecated Use `values`. */
  readonly sheets: readonly ScoreSheet[];
  /** What was wrong, each with its place in the list. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the scoring sheets of many subjects.
 *
 * Vietnamese: danh sách bảng chấm điểm.
 *
 * Nothing throws for data: a sheet that cannot be read is left out with its findings, and so is a
 * second one of the same subject and day. Findings: `shape/*`, `records/repeated-record`. Whether
 * the scores fit a scheme is told by {@link score}.
 *
 * @param rows - The records, see {@link ScoreSheet}.
 * @returns The sheets in the order given, frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the rows are no list.
 *
 * @example
 * ```ts
 * import { readScoreSheets } from 'danvan/campaigns';
 *
 * const sheet = { subject: 'xa-a', scores: [{ criterion: 'reform', self: 24 }] };
 * const { values: sheets, findings } = readScoreSheets([sheet, { ...sheet, scores: [] }]);
 * sheets.length; //=> 1
 * findings.map(({ code }) => code); //=> ['records/repeated-record']
 * ```
 *
 * @category Campaigns
 */
export function readScoreSheets(rows: readonly ScoreSheet[]): ScoreSheets {
  const { values, findings } = readRecords<ScoreSheet>(rows, {
    list: 'sheets',
    schema: scoreSheetSchema,
    idOf: ({ subject, date }) => (date === undefined ? subject : `${subject}, ${date}`),
  });
  return { values, sheets: values, findings };
}
