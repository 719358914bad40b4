import type { ReadRecords } from '../common/democracy-list.js';
import { readList } from '../common/read-list.js';
import type { DemocracyOptions } from '../democracy-options.js';
import { surveyList } from './survey-list.js';
import type { Survey, SurveyInput } from './survey.js';

/**
 * Reads surveys, and checks that the satisfied are among who answered, and these among who was
 * asked.
 *
 * Vietnamese: danh sách khảo sát mức độ hài lòng của người dân, tổ chức.
 *
 * Nothing throws for data: a row that cannot be read or repeats an id is left out with its finding;
 * all others are kept, whatever is found. Findings: those of all lists of
 * {@link readDemocracyRecords}; `democracy/part-exceeds-whole`.
 *
 * @param rows - The rows, see {@link SurveyInput}.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The records in the order given, frozen, and the findings.
 *
 * @example
 * ```ts
 * import { readSurveys } from 'danvan/democracy';
 *
 * const row = { id: 's1', unit: 'xa-a', period: '2026-H1', responses: 187, satisfied: 190 };
 * readSurveys([row]).findings[0]?.code; //=> 'democracy/part-exceeds-whole'
 * ```
 *
 * @category Democracy
 */
export const readSurveys = (
  rows: readonly SurveyInput[],
  options: DemocracyOptions = {},
): ReadRecords<Survey> => readList(rows, options, surveyList);
