import type { Board } from './boards/board.js';
import type { BodyReview } from './body-reviews/body-review.js';
import type { Clearance } from './clearances/clearance.js';
import type { Conference } from './conferences/conference.js';
import type { Consultation } from './consultations/consultation.js';
import type { Criticism } from './criticisms/criticism.js';
import type { Decision } from './decisions/decision.js';
import type { Dialogue } from './dialogues/dialogue.js';
import type { Disclosure } from './disclosures/disclosure.js';
import type { MediationTeams } from './mediation/mediation-teams.js';
import type { Mediation } from './mediation/mediation.js';
import type { Petition } from './petitions/petition.js';
import type { Procedure } from './procedures/procedure.js';
import type { Rating } from './ratings/rating.js';
import type { Reception } from './receptions/reception.js';
import type { Recommendation } from './recommendations/recommendation.js';
import type { Supervision } from './supervisions/supervision.js';
import type { Survey } from './surveys/survey.js';
import type { VillageConventions } from './village-conventions/village-conventions.js';
import type { VillageMeetings } from './village-meetings/village-meetings.js';
import type { VoterOpinions } from './voter-opinions/voter-opinions.js';
import type { Work } from './works/work.js';

/**
 * What each list of records holds.
 *
 * Vietnamese: các loại hồ sơ thực hiện dân chủ ở cơ sở.
 *
 * @example
 * ```ts
 * import type { DemocracyRecordTypes } from 'danvan/democracy';
 *
 * const titleOf = ({ title }: DemocracyRecordTypes['decisions']) => title;
 * ```
 *
 * @category Democracy
 */
export interface DemocracyRecordTypes {
  /** What was made public. */
  readonly disclosures: Disclosure;
  /** What the people decided. */
  readonly decisions: Decision;
  /** On what the people were asked. */
  readonly consultations: Consultation;
  /** Boards by which the people inspect and supervise. */
  readonly boards: Board;
  /** Supervisions, whoever held them. */
  readonly supervisions: Supervision;
  /** Social criticism: phản biện xã hội. */
  readonly criticisms: Criticism;
  /** What somebody was asked to do or to answer. */
  readonly recommendations: Recommendation;
  /** Mediation teams: tổ hòa giải. */
  readonly mediationTeams: MediationTeams;
  /** Cases of mediation. */
  readonly mediations: Mediation;
  /** Dialogues with the people. */
  readonly dialogues: Dialogue;
  /** Receptions of citizens. */
  readonly receptions: Reception;
  /** Letters of the people: đơn. */
  readonly petitions: Petition;
  /** What voters told people's councils. */
  readonly voterOpinions: VoterOpinions;
  /** Conferences of staff: hội nghị cán bộ, công chức, viên chức, người lao động. */
  readonly conferences: Conference;
  /** Rules by which agencies and enterprises work with their staff: quy chế. */
  readonly procedures: Procedure;
  /** Grades of communes: xếp loại. */
  readonly ratings: Rating;
  /** Surveys on how satisfied people are. */
  readonly surveys: Survey;
  /** Land cleared for projects: giải phóng mặt bằng. */
  readonly clearances: Clearance;
  /** Works and tasks of the people: công trình, phần việc. */
  readonly works: Work;
  /** How often villages met: họp thôn. */
  readonly villageMeetings: VillageMeetings;
  /** Conventions of villages: hương ước, quy ước. */
  readonly villageConventions: VillageConventions;
  /** What bodies say of their own work. */
  readonly bodyReviews: BodyReview;
}

/**
 * Records of grassroots democracy, by list.
 *
 * Vietnamese: hồ sơ thực hiện dân chủ ở cơ sở.
 *
 * @example
 * ```ts
 * import type { DemocracyRecords } from 'danvan/democracy';
 *
 * const count = ({ decisions = [] }: DemocracyRecords): number => decisions.length;
 * ```
 *
 * @category Democracy
 */
export type DemocracyRecords = {
  readonly [Name in keyof DemocracyRecordTypes]?: readonly DemocracyRecordTypes[Name][] | undefined;
};

/**
 * The name of a list of {@link DemocracyRecords}.
 *
 * Vietnamese: tên danh sách hồ sơ.
 *
 * @example
 * ```ts
 * import type { DemocracyListName } from 'danvan/democracy';
 *
 * const list: DemocracyListName = 'decisions';
 * ```
 *
 * @category Democracy
 */
export type DemocracyListName = keyof DemocracyRecordTypes;
