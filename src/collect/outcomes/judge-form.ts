import type { Finding } from '#room/findings';
import { callName, type FilledForm, type StatisticalForm } from '#room/forms';
import type { ReadFile } from '../files/workbook-reader.js';
import { collectFinding } from '../findings.js';
import type { FileVerdict } from './file-outcome.js';
import type { OwedPeriods } from './owed-periods.js';
import type { TakenReports } from './taken-reports.js';

/** What a form of a file is judged by. */
export interface Judging {
  readonly form: StatisticalForm;
  readonly owed: OwedPeriods;
  readonly taken: TakenReports;
}

/** What came of one form of a file. */
export interface JudgedForm {
  readonly filled: FilledForm;
  readonly verdict: Exclude<FileVerdict, 'locked' | 'unreadable' | 'accepted-with-findings'>;
  readonly findings: readonly Finding[];
  /** The file that it repeats or changes. */
  readonly first?: string;
}

/** The file that a form is in. */
export interface FormFile {
  readonly name: string;
  readonly sender: string | undefined;
  readonly read: ReadFile;
}

/** Whether a form is of another unit or period than is owed. */
function misplaced(filled: FilledForm, { name: file, sender }: FormFile, judging: Judging) {
  const { unit, period } = filled;
  const place = { path: [], unit, period };
  const expected = judging.owed.of(unit);
  if (sender !== undefined && sender !== unit) {
    const facts = { file, found: unit, sender };
    return {
      verdict: 'wrong-unit',
      finding: collectFinding('collect/wrong-unit', facts, place),
    } as const;
  }
  if (expected.length === 0) {
    const facts = { file, found: unit, form: callName(judging.form) };
    const finding = collectFinding('collect/unit-not-expected', facts, place);
    return { verdict: 'wrong-unit', finding } as const;
  }
  if (expected.includes(period)) return undefined;
  const facts = { file, found: period, expected };
  return {
    verdict: 'wrong-period',
    finding: collectFinding('collect/wrong-period', facts, place),
  } as const;
}

/** Whether a form is in already, with the same figures or with others. */
function alreadyIn(filled: FilledForm, file: string, { taken }: Judging): JudgedForm | undefined {
  const { unit, period } = filled;
  const place = { path: [], unit, period };
  const before = taken.sameReport(filled);
  if (before === undefined) return undefined;
  const { file: first, changed } = before;
  if (changed === 0) {
    const finding = collectFinding('collect/repeated-report', { file, first }, place);
    return { filled, verdict: 'repeat', findings: [finding], first };
  }
  const finding = collectFinding('collect/figures-changed', { file, first, changed }, place);
  return { filled, verdict: 'changed', findings: [finding], first };
}

const has = ({ findings }: ReadFile, code: string): boolean =>
  findings.some((finding) => finding.code === code);

/** Columns are missing because the table is that of another version of the form. */
const isOtherVersion = (read: ReadFile): boolean =>
  has(read, 'forms/mark-of-other-version') && has(read, 'forms/columns-missing');

/** What reading has said of a misplaced table already, with its cell. */
const saidBefore = {
  'wrong-unit': 'forms/other-unit',
  'wrong-period': 'forms/other-period',
} as const;

/** A form that came back as blank as it was sent out: it is in, but nobody should take it for a report. */
function nothingFilled(filled: FilledForm, file: string, { form }: Judging): readonly Finding[] {
  const { unit, period, rows } = filled;
  if (rows.some(({ cells }) => Object.values(cells).some((value) => value !== null))) return [];
  const facts = { file, form: callName(form) };
  return [collectFinding('collect/nothing-filled', facts, { path: [], unit, period })];
}

/** Says of one form of a file whether it counts, and why not. */
export function judgeForm(filled: FilledForm, file: FormFile, judging: Judging): JudgedForm {
  const { read } = file;
  const wrong = misplaced(filled, file, judging);
  if (wrong !== undefined) {
    const { verdict, finding } = wrong;
    return { filled, verdict, findings: has(read, saidBefore[verdict]) ? [] : [finding] };
  }
  if (isOtherVersion(read)) return { filled, verdict: 'wrong-version', findings: [] };
  const findings = nothingFilled(filled, file.name, judging);
  return alreadyIn(filled, file.name, judging) ?? { filled, verdict: 'accepted', findings };
}
