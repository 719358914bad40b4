import { DanvanError, openFindings, type Acknowledgement, type Finding } from '#room/findings';
import type { DocumentFrame } from './document-frame.js';

/** What was found before, and what of it the office knows. */
interface Errors {
  readonly findings?: readonly Finding[] | undefined;
  readonly acknowledged?: readonly Acknowledgement[] | undefined;
}

/**
 * Refuses a document that is no draft while errors are open.
 *
 * @throws {@link DanvanError} with code `ERRORS_OPEN`.
 */
export function refuseOpenErrors(
  { draftMark, options }: Pick<DocumentFrame, 'draftMark'> & { readonly options: Errors },
  found: readonly Finding[],
): void {
  if (draftMark !== undefined) return;
  const known = options.acknowledged ?? [];
  const all = [...(options.findings ?? []), ...found];
  const open = openFindings(all, known).filter(({ severity }) => severity === 'error');
  if (open.length === 0) return;
  const codes = [...new Set(open.map(({ code }) => code))].join(', ');
  const message = `The report is no draft, and errors are open: ${codes}. Mend or acknowledge them, or give a draftMark.`;
  throw new DanvanError('ERRORS_OPEN', message, { findings: open });
}
