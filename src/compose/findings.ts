import { defineFindings, note } from '#room/findings';

/** Makes the findings in documents that are composed. */
export const reportFinding = defineFindings('report', {
  /** Words of an outline that are not printed: an indicator in them has no figure in the table. */
  'left-out': note<{ readonly indicator: string; readonly text: string }>(),
});
