import { defineFindings, error, note } from '#room/findings';

/** Makes the findings in texts, numbers and lists of rows. */
export const textFinding = defineFindings('text', {
  /** A text that is no number written the Vietnamese way. */
  'not-a-number': error<{ readonly text: string }>(),
  /** A number whose points and commas can be read in two ways or in none. */
  'ambiguous-number': error<{ readonly text: string }>(),
  /** A text that is no quantity: number, qualifier and unit. */
  'not-a-quantity': error<{
    readonly text: string;
    /** What kind of quantity was to be read; any, where it is absent. */
    readonly wanted?: 'percent' | 'money' | undefined;
  }>(),
  /** A text that is no date, or a day that the calendar does not have. */
  'not-a-date': error<{ readonly text: string }>(),
  /** A text in an old encoding (TCVN3, VNI). */
  'legacy-encoding': error<{ readonly text: string; readonly encoding: string }>(),
  /** Cells with letters whose marks stood apart and were put together; `text` is the first one. */
  'not-nfc': note<{ readonly text: string; readonly cells: number }>(),
  /** A name with Ð or ð of Icelandic, which looks like Đ or đ and is another letter. */
  'letter-eth': note<{ readonly text: string }>(),
  /** A text with letters of another alphabet that look like those of Vietnamese. */
  'look-alike-letters': note<{ readonly text: string; readonly letters: readonly string[] }>(),
  /** Characters that stand where a file was read in a wrong encoding. */
  'unreadable-characters': error<{ readonly text: string }>(),
  /** A quotation mark that is never closed, or closed in the middle of its cell. */
  'broken-quotes': error<{ readonly text: string }>(),
  /** A row with more or fewer cells than the header has columns. */
  'wrong-cell-count': error<{ readonly expected: number; readonly received: number }>(),
  /** A column that the header of a list must have and has not. */
  'missing-column': error<{ readonly column: string; readonly nearest: string | null }>(),
  /** A column that the header of a list names twice. */
  'duplicate-column': error<{ readonly column: string }>(),
  /** Columns of a list that nothing was read from. */
  'column-not-read': note<{ readonly columns: readonly string[] }>(),
});
