/**
 * The zod schema of everything that comes in, for a form, for JSON Schema or for your own checks. Functions of the
 * other doors check what they take with them; nothing has to be checked before.
 *
 * ```ts
 * import * as z from 'zod';
 * import { unitSchema } from 'danvan/schemas';
 *
 * z.toJSONSchema(unitSchema, { io: 'input' }).type; //=> 'object'
 * ```
 *
 * @module
 */
export {
  daySpanSchema,
  delegationSchema,
  nameSchema,
  postSchema,
  unitSchema,
} from '../organization/index.js';
export { reportingLineSchema } from '../obligations/index.js';
export {
  calendarDateSchema,
  dueRuleSchema,
  reportingCalendarSchema,
  termSystemSchema,
} from '../time/index.js';
export {
  coordinationEventSchema,
  coordinationInstrumentSchema,
  coordinationReviewSchema,
  coordinationTaskSchema,
  situationNoteSchema,
} from '../coordination/index.js';
export { contributionSchema } from '../campaigns/index.js';
export { indicatorSchema, observedValueSchema } from '../indicators/index.js';
export {
  boardRuleSchema,
  boardSchema,
  bodyReviewSchema,
  clearanceSchema,
  conferenceRuleSchema,
  conferenceSchema,
  consultationSchema,
  criticismSchema,
  decisionSchema,
  dialogueSchema,
  disclosureSchema,
  initiativeRuleSchema,
  mediationSchema,
  mediationTeamsSchema,
  petitionSchema,
  procedureSchema,
  ratingSchema,
  receptionDutySchema,
  receptionSchema,
  recommendationSchema,
  supervisionSchema,
  surveySchema,
  villageConventionsSchema,
  villageMeetingsSchema,
  voterOpinionsSchema,
  votingRuleSchema,
  workSchema,
} from '../democracy/index.js';
