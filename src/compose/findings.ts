import { defineFindings, error, note, warning } from '#room/findings';

/** Makes the findings in documents that are composed. */
export const reportFinding = defineFindings('report', {
  /** Words of an outline that are not printed: an indicator in them has no figure, or no comparison, plan … (`aspect`). */
  'left-out': note<{
    readonly indicator: string;
    readonly text: string;
    readonly aspect?: string;
  }>(),
  /** Figures with errors are not counted in a figure that is printed. */
  'error-excluded': error<{ readonly indicator: string; readonly count: number }>(),
  /** Nobody has confirmed the layout that a document for signing is printed in. */
  'layout-not-confirmed': warning<{ readonly layout: string; readonly act: string }>(),
  /** Nobody has confirmed a statistical form that a document for signing is sent with. */
  'form-not-confirmed': warning<{ readonly form: string; readonly doubt?: string }>(),
  /** Addressees were given, and reports of this layout name none. */
  'no-addressees': note<{ readonly layout: string }>(),
});
