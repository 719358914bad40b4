import { DanvanError, type Finding } from '#room/findings';
import { isAcknowledged } from './acknowledgement.js';
import type { ReviewContext } from './review-context.js';

/**
 * Refuses a report that is no draft while errors are open.
 *
 * @throws {@link DanvanError} with code `ERRORS_OPEN`.
 */
export function refuseOpenErrors(context: ReviewContext, found: readonly Finding[]): void {
  const { draftMark, options } = context;
  if (draftMark !== undefined) return;
  const known = options.acknowledged ?? [];
  const open = [...(options.findings ?? []), ...found].filter(
    (finding) => finding.severity === 'error' && !isAcknowledged(finding, known),
  );
  if (open.length === 0) return;
  const codes = [...new Set(open.map(({ code }) => code))].join(', ');
  const message = `The report is no draft, and errors in its figures are open: ${codes}. Mend or acknowledge them, or give a draftMark.`;
  throw new DanvanError('ERRORS_OPEN', message, { findings: open });
}
