import type { Finding } from '#room/findings';
import { callName, type StatisticalForm } from '#room/forms';
import { collectFinding } from '../findings.js';
import type { FileVerdict } from './file-outcome.js';

/** Why a file gave no form at all. */
type Refusal = Extract<FileVerdict, 'locked' | 'unreadable' | `wrong-${string}`>;

/** Why a file gave no form at all, and what there is to say of it. */
export interface RefusedFile {
  readonly verdict: Refusal;
  readonly findings: readonly Finding[];
}

/** What a table says that could be found and not be read, the first that fits. */
const ofTable: readonly (readonly [pattern: RegExp, verdict: Refusal])[] = [
  [/^forms\/(no-table|mark-of-other-form)$/, 'wrong-form'],
  [/^forms\/mark-of-other-version$/, 'wrong-version'],
  [/^(forms\/(period-not-said|other-period)$|time\/)/, 'wrong-period'],
  [/^(forms\/(unit-not-said|other-unit)$|organization\/)/, 'wrong-unit'],
  [/^forms\//, 'wrong-form'],
];

/** What the format of a file says of it. */
const ofFile: readonly (readonly [pattern: RegExp, verdict: Refusal])[] = [
  [/^sheets\/password$/, 'locked'],
  [/^(sheets|collect)\//, 'unreadable'],
];

const firstOf = (rows: typeof ofTable, findings: readonly Finding[]): Refusal | undefined =>
  rows.find(([pattern]) => findings.some(({ code }) => pattern.test(code)))?.[1];

/** Says why a file gave no form, by what was found in it; what a table says goes before its file. */
export function refusedFile(
  file: string,
  findings: readonly Finding[],
  form: StatisticalForm,
): RefusedFile {
  const grave = findings.filter(({ severity }) => severity === 'error');
  const verdict = firstOf(ofTable, findings) ?? firstOf(ofFile, grave);
  if (verdict !== undefined) return { verdict, findings };
  const facts = { file, form: callName(form) };
  const none = collectFinding('collect/no-such-form', facts, { path: [] });
  return { verdict: 'wrong-form', findings: [none, ...findings] };
}
