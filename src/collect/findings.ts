import { defineFindings, error, note, warning } from '#room/findings';

/** Makes the findings in many files that come in together. */
export const collectFinding = defineFindings('collect', {
  /** A file that could not be fetched, or that holds no bytes. */
  'file-unavailable': error<{ readonly file: string }>(),
  /** A file that its format could not read at all, without saying why. */
  'file-unreadable': error<{ readonly file: string }>(),
  /** A file that could not be read, of which nobody knows who sent it. */
  'sender-unknown': warning<{ readonly file: string }>(),
  /** A workbook without a table of the form that is asked for. */
  'no-such-form': error<{ readonly file: string; readonly form: string }>(),
  /** A table of another unit than the one that sent the file. */
  'wrong-unit': error<{ readonly file: string; readonly found: string; readonly sender: string }>(),
  /** A table of a unit that does not owe the form. */
  'unit-not-expected': error<{
    readonly file: string;
    readonly found: string;
    readonly form: string;
  }>(),
  /** A table of a period for which its unit owes nothing. */
  'wrong-period': error<{
    readonly file: string;
    readonly found: string;
    readonly expected: readonly string[];
  }>(),
  /** A form in which not one cell is filled in. */
  'nothing-filled': warning<{ readonly file: string; readonly form: string }>(),
  /** A file that came before, byte for byte. */
  'repeated-file': note<{ readonly file: string; readonly first: string }>(),
  /** A report that came before with the same figures. */
  'repeated-report': note<{ readonly file: string; readonly first: string }>(),
  /** A report that came before with other figures; the later one counts. */
  'figures-changed': warning<{
    readonly file: string;
    readonly first: string;
    readonly changed: number;
  }>(),
});
