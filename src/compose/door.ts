export type { CampaignResultsOptions } from './campaigns/campaign-options.js';
export { composeCampaignResults } from './campaigns/compose-campaign-results.js';
export { composeModelRegister } from './campaigns/compose-model-register.js';
export { composeProposedModels } from './campaigns/compose-proposed-models.js';
export { composeScoringSheet } from './campaigns/compose-scoring-sheet.js';
export type { ModelDocumentOptions } from './campaigns/model-options.js';
export type { ProposedModelsOptions } from './campaigns/proposed-models-options.js';
export type { ScoringSheetOptions } from './campaigns/scoring-options.js';
export { eventPassages, type EventPassageOptions } from './coordination/event-passages.js';
export { composeProgrammeReview } from './coordination/compose-programme-review.js';
export { composeProgramme } from './coordination/compose-programme.js';
export { composeProgress } from './coordination/compose-progress.js';
export type {
  InstrumentOutline,
  InstrumentSection,
  InstrumentSectionId,
} from './coordination/instrument-outline.js';
export type { CoordinationNaming, ProgrammeOptions } from './coordination/programme-options.js';
export type { ProgrammeReviewOptions } from './coordination/programme-review-options.js';
export type { ProgressOptions } from './coordination/progress-options.js';
export { usualOutline } from './coordination/usual-outline.js';
export type { CitationOptions } from './documents/citation-options.js';
export { documentCitations } from './documents/document-citations.js';
export { documentPassages, type DocumentPassageOptions } from './documents/document-passages.js';
export { explanationText } from './explain/explanation-text.js';
export { composeForms } from './forms/compose-forms.js';
export { formBlocks } from './forms/form-blocks.js';
export type { FormBlocksOptions, FormsDocumentOptions } from './forms/forms-document-options.js';
export type { DocumentMarks } from './frame/document-marks.js';
export type { DocumentOptions } from './frame/document-options.js';
export { namesOf } from './frame/names-of.js';
export type { OutlineSection, ReportOutline } from './frame/outline.js';
export { signersOf } from './frame/signers-of.js';
export { completenessAnnex } from './reporting/completeness-annex.js';
export type { CompletenessAnnexOptions } from './reporting/completeness-options.js';
export { composeReview } from './review/compose-review.js';
export type { FigureAnnexes } from './figures/figure-annexes.js';
export type { OwnAnnex, ReviewAnnex } from './review/own-annexes.js';
export type { ReviewDocuments, ReviewEvents } from './review/review-subjects.js';
export type { ReviewOptions } from './review/review-options.js';
export { composeDemocracyRecords } from './democracy/compose-democracy-records.js';
export type { DemocracyDocumentOptions } from './democracy/democracy-options.js';
export { composeConclusions } from './letters/meetings/compose-conclusions.js';
export { composeConferencePlan } from './letters/meetings/compose-conference-plan.js';
export { composeInvitation } from './letters/meetings/compose-invitation.js';
export { composeSubmission } from './letters/submissions/compose-submission.js';
export { composeRecommendationLetter } from './letters/recommendations/compose-recommendation-letter.js';
export { composeRecommendationReport } from './letters/recommendations/compose-recommendation-report.js';
export { composeReminder } from './letters/reminders/compose-reminder.js';
export { composeCoverLetter } from './letters/covers/compose-cover-letter.js';
export { composeReturnSlip } from './letters/reminders/compose-return-slip.js';
export { composeShortReport } from './letters/reports/compose-short-report.js';
export { composeSituationReport } from './letters/reports/compose-situation-report.js';
export { composeVoteMinutes } from './letters/votes/compose-vote-minutes.js';
export type { LetterOptions } from './letters/common/letter-options.js';
export type {
  AssignedTask,
  ConclusionsOptions,
  ConferencePlanOptions,
  MeetingOptions,
} from './letters/meetings/meeting-options.js';
export type { SubmissionOptions } from './letters/submissions/submission-options.js';
export type {
  RecommendationLetterOptions,
  RecommendationReportOptions,
} from './letters/recommendations/recommendation-options.js';
export type { ReminderOptions } from './letters/reminders/reminder-options.js';
export type { CoverLetterOptions, EnclosedForm } from './letters/covers/cover-letter-options.js';
export type { ReturnSlipOptions } from './letters/reminders/return-slip-options.js';
export type {
  ShortReportOccasion,
  ShortReportOptions,
  ShortReportSection,
} from './letters/reports/short-report-options.js';
export type { SituationReportOptions } from './letters/reports/situation-options.js';
export type { VoteMinutesOptions } from './letters/votes/vote-options.js';
