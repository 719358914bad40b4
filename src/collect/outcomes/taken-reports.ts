import { formChanges, type FilledForm, type StatisticalForm } from '#room/forms';
import type { Submission } from '#room/workflow';

/** A form that is in, and the file that it came with. */
interface Taken {
  readonly filled: FilledForm;
  readonly file: string;
  readonly hash: string | undefined;
}

/** A file that is in, and the unit that its first form is of. */
export interface TakenFile {
  readonly file: string;
  readonly unit: string;
}

/** What is in already while files come. */
export interface TakenReports {
  /** The file that came before, byte for byte. */
  readonly sameFile: (hash: string | undefined) => TakenFile | undefined;
  /** The file that a report came with before, and how many of its figures differ. */
  readonly sameReport: (filled: FilledForm) => { file: string; changed: number } | undefined;
  readonly take: (file: string, hash: string | undefined, filled: readonly FilledForm[]) => void;
  /** The forms that came with this call and count. */
  readonly filled: () => readonly FilledForm[];
}

const keyOf = ({ unit, period }: FilledForm): string => JSON.stringify([unit, period]);

/** Remembers what is in: the forms, and of the files nothing but their hashes. */
export function takenReports(form: StatisticalForm, earlier: readonly Submission[]): TakenReports {
  const files = new Map<string, TakenFile>();
  const reports = new Map<string, Taken>();
  const own = new Map<string, FilledForm>();
  // A file whose figures are no longer those in force is no repeat when it comes once more.
  const set = (filled: FilledForm, file: string, hash: string | undefined): void => {
    const before = reports.get(keyOf(filled));
    if (before?.hash !== undefined) files.delete(before.hash);
    reports.set(keyOf(filled), { filled, file, hash });
    if (hash !== undefined && !files.has(hash)) files.set(hash, { file, unit: filled.unit });
  };
  for (const { id, file, filled } of earlier) {
    if (filled?.form === form.id) set(filled, file?.name ?? id, file?.hash);
  }
  return {
    sameFile: (hash) => (hash === undefined ? undefined : files.get(hash)),
    sameReport: (filled) => {
      const first = reports.get(keyOf(filled));
      return first && { file: first.file, changed: formChanges(form, first.filled, filled).length };
    },
    take: (file, hash, filled) => {
      for (const each of filled) {
        set(each, file, hash);
        own.set(keyOf(each), each);
      }
    },
    filled: () => [...own.values()],
  };
}
