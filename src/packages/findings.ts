import { defineFindings, error, note, warning } from '#room/findings';
import type { PackageProblem } from './zip/package-problem.js';

/** Makes the findings where files of others are changed, and sheets are written. */
export const fileFinding = defineFindings('files', {
  /** A file that cannot be opened, and is given back as it came. */
  'not-opened': error<{ readonly problem: PackageProblem }>(),
  /** A name or a cell that the file does not have; nothing is written for this value. */
  'place-unknown': error<{
    readonly key: string;
    readonly place: string;
    readonly nearest: string | null;
  }>(),
  /** A name that stands for several cells that are not merged. */
  'place-wide': error<{ readonly key: string; readonly place: string }>(),
  /** A cell that holds a formula and keeps it. */
  'formula-kept': warning<{ readonly key: string; readonly formula: string }>(),
  /** A place in the file that no value was given for; it stays as it is. */
  'value-missing': warning<{ readonly key: string }>(),
  /** A value that nothing in the file asks for. */
  'value-not-used': warning<{ readonly key: string }>(),
  /** A value that cannot be written. */
  'value-refused': error<{
    readonly key: string;
    readonly problem: 'number' | 'length' | 'list' | 'other';
  }>(),
  /** Repeated rows whose end, or whose beginning, is not in their table. */
  'rows-not-closed': error<{ readonly key: string }>(),
  /** A cell with a conversation, which a comment would hide; it is coloured only. */
  'thread-kept': note<{ readonly findings: number }>(),
  /** Formulas that stand as their results, and comments that are left out, where a format holds values only. */
  'values-only': note<{ readonly formulas: number; readonly comments: number }>(),
  /** A field of a JSON row that is no single value. */
  'nested-value': warning<{ readonly field: string }>(),
  /** A formula that reaches out of the workbook; its result is written instead. */
  'formula-not-written': warning<{ readonly formula: string }>(),
  /** Choices that a cell cannot offer: too long together, or with a comma. */
  'list-not-offered': warning<{ readonly choices: number; readonly limit: number }>(),
  /** A message beside a cell that is longer than a spreadsheet shows. */
  'message-cut': note<{ readonly length: number; readonly limit: number }>(),
});
