import { defineFindings, error, note, warning } from '#room/findings';

/** How many figures of reports changed. */
type Changed = {
  readonly corrected: number;
  readonly added: number;
  readonly withdrawn: number;
};

/** Makes the findings of submissions, what they changed, and the approvals above them. */
export const workflowFinding = defineFindings('workflow', {
  /** A step of a submission before the one that it follows; moments as ISO texts. */
  'steps-backwards': error<{ readonly date: string; readonly before: string }>(),
  /** A filled form of another form, unit or period than its submission says. */
  'content-differs': error<{
    readonly field: 'form' | 'unit' | 'period';
    readonly found: string;
    readonly expected: string;
  }>(),
  /** A submission that corrects one which is not there. */
  'unknown-superseded': warning<{ readonly id: string; readonly nearest: string | null }>(),
  /** An accepted submission without a single figure. */
  'no-figures': warning<{ readonly form: string }>(),
  /** What changed between two states of the reports. */
  'figures-changed': note<Changed>(),
  /** A printed version of the figures that is no longer the one in force. */
  'version-differs': warning<
    Changed & { readonly at: string; readonly printed: string; readonly now: string }
  >(),
  /** A printed version that the submissions of its own day do not give. */
  'version-not-found': error<{ readonly at: string; readonly printed: string }>(),
  /** A unit below that owes the report, and is neither approved nor waived. */
  'child-not-approved': error<{
    readonly child: string;
    readonly form: string;
    readonly why: 'nothing-accepted' | 'not-approved' | 'reopened';
  }>(),
  /** A unit that is waived without a reason. */
  'waived-without-reason': error<{ readonly child: string }>(),
  /** A unit that is waived although nobody has to wait for it. */
  'waived-in-vain': note<{ readonly child: string }>(),
  /** Figures below an approved report that changed since. */
  'approval-reopened': warning<
    Changed & { readonly form: string; readonly changed: number; readonly approvedOn: string }
  >(),
});
