export type { Approval, ApprovalInput, Waiver } from './approvals/approval.js';
export type { ApprovalRecords } from './approvals/approval-records.js';
export { approvalStandings, type ApprovalStanding } from './approvals/approval-standings.js';
export { approve } from './approvals/approve.js';
export { readApprovals } from './approvals/read-approvals.js';
export type { DataChanges, FigureChange } from './changes/data-changes.js';
export { diff } from './changes/diff.js';
export { effective, type EffectiveOptions } from './effective/effective.js';
export type { EffectiveData, EffectiveReport } from './effective/effective-data.js';
export type { SubmissionScope } from './effective/submission-scope.js';
export { figureHistory, type FigureVersion } from './figures/figure-history.js';
export type { FigurePlace, SubmittedFigure } from './figures/submitted-figure.js';
export {
  submissionCompleteness,
  type CompletenessOptions,
  type SubmissionCompleteness,
} from './standing/submission-completeness.js';
export { submittedReports, type SubmittedReports } from './standing/submitted-reports.js';
export type { Moment } from './submissions/moment.js';
export { moveSubmission } from './submissions/move-submission.js';
export {
  readSubmissions,
  type ReadSubmissions,
  type SubmissionOptions,
} from './submissions/read-submissions.js';
export type { Submission, SubmissionInput, SubmittedFile } from './submissions/submission.js';
export { submissionState } from './submissions/submission-state.js';
export type { SubmissionStep } from './submissions/submission-step.js';
export type { WorkflowOptions } from './submissions/workflow-options.js';
export { dataVersion, type DataVersion } from './versions/data-version.js';
export type { Digest } from './versions/digest.js';
export {
  verify,
  type VerifiableVersion,
  type Verification,
  type VerifyOptions,
} from './versions/verify.js';
