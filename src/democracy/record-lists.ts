import * as z from 'zod';
import { requireShape, type Finding } from '#room/findings';
import type { DemocracyList } from './common/democracy-list.js';
import { bodyReviewList } from './body-reviews/body-review-list.js';
import type { BodyReview } from './body-reviews/body-review.js';
import type { DemocracyRecord } from './common/democracy-record.js';
import type { RecordFacts } from './common/facts.js';
import { readList } from './common/read-list.js';
import { disclosureList } from './disclosures/disclosure-list.js';
import type { Disclosure } from './disclosures/disclosure.js';
import { decisionList } from './decisions/decision-list.js';
import type { Decision } from './decisions/decision.js';
import { consultationList } from './consultations/consultation-list.js';
import type { Consultation } from './consultations/consultation.js';
import { boardList } from './boards/board-list.js';
import type { Board } from './boards/board.js';
import { checkBoardIds } from './supervisions/check-board-ids.js';
import { supervisionList } from './supervisions/supervision-list.js';
import type { Supervision } from './supervisions/supervision.js';
import { criticismList } from './criticisms/criticism-list.js';
import type { Criticism } from './criticisms/criticism.js';
import { checkRaisedIn } from './recommendations/check-raised-in.js';
import { recommendationList } from './recommendations/recommendation-list.js';
import type { Recommendation } from './recommendations/recommendation.js';
import type { DemocracyOptions } from './democracy-options.js';
import { dialogueList } from './dialogues/dialogue-list.js';
import type { Dialogue } from './dialogues/dialogue.js';
import { mediationList } from './mediation/mediation-list.js';
import type { Mediation } from './mediation/mediation.js';
import { mediationTeamsList } from './mediation/mediation-teams-list.js';
import type { MediationTeams } from './mediation/mediation-teams.js';
import { petitionList } from './petitions/petition-list.js';
import type { Petition } from './petitions/petition.js';
import { receptionList } from './receptions/reception-list.js';
import type { Reception } from './receptions/reception.js';
import { voterOpinionsList } from './voter-opinions/voter-opinions-list.js';
import type { VoterOpinions } from './voter-opinions/voter-opinions.js';
import { conferenceList } from './conferences/conference-list.js';
import type { Conference } from './conferences/conference.js';
import { procedureList } from './procedures/procedure-list.js';
import type { Procedure } from './procedures/procedure.js';
import { ratingList } from './ratings/rating-list.js';
import type { Rating } from './ratings/rating.js';
import { surveyList } from './surveys/survey-list.js';
import type { Survey } from './surveys/survey.js';
import { clearanceList } from './clearances/clearance-list.js';
import type { Clearance } from './clearances/clearance.js';
import { workList } from './works/work-list.js';
import type { Work } from './works/work.js';
import { villageMeetingsList } from './village-meetings/village-meetings-list.js';
import type { VillageMeetings } from './village-meetings/village-meetings.js';
import { villageConventionsList } from './village-conventions/village-conventions-list.js';
import type { VillageConventions } from './village-conventions/village-conventions.js';

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
export interface DemocracyRecords {
  /** What was made public. */
  readonly disclosures?: readonly Disclosure[] | undefined;
  /** What the people decided. */
  readonly decisions?: readonly Decision[] | undefined;
  /** On what the people were asked. */
  readonly consultations?: readonly Consultation[] | undefined;
  /** Boards by which the people inspect and supervise. */
  readonly boards?: readonly Board[] | undefined;
  /** Supervisions, whoever held them. */
  readonly supervisions?: readonly Supervision[] | undefined;
  /** Social criticism: phản biện xã hội. */
  readonly criticisms?: readonly Criticism[] | undefined;
  /** What somebody was asked to do or to answer. */
  readonly recommendations?: readonly Recommendation[] | undefined;
  /** Mediation teams: tổ hòa giải. */
  readonly mediationTeams?: readonly MediationTeams[] | undefined;
  /** Cases of mediation. */
  readonly mediations?: readonly Mediation[] | undefined;
  /** Dialogues with the people. */
  readonly dialogues?: readonly Dialogue[] | undefined;
  /** Receptions of citizens. */
  readonly receptions?: readonly Reception[] | undefined;
  /** Letters of the people: đơn. */
  readonly petitions?: readonly Petition[] | undefined;
  /** What voters told people's councils. */
  readonly voterOpinions?: readonly VoterOpinions[] | undefined;
  /** Conferences of staff: hội nghị cán bộ, công chức, viên chức, người lao động. */
  readonly conferences?: readonly Conference[] | undefined;
  /** Rules by which agencies and enterprises work with their staff: quy chế. */
  readonly procedures?: readonly Procedure[] | undefined;
  /** Grades of communes: xếp loại. */
  readonly ratings?: readonly Rating[] | undefined;
  /** Surveys on how satisfied people are. */
  readonly surveys?: readonly Survey[] | undefined;
  /** Land cleared for projects: giải phóng mặt bằng. */
  readonly clearances?: readonly Clearance[] | undefined;
  /** Works and tasks of the people: công trình, phần việc. */
  readonly works?: readonly Work[] | undefined;
  /** How often villages met: họp thôn. */
  readonly villageMeetings?: readonly VillageMeetings[] | undefined;
  /** Conventions of villages: hương ước, quy ước. */
  readonly villageConventions?: readonly VillageConventions[] | undefined;
  /** What bodies say of their own work. */
  readonly bodyReviews?: readonly BodyReview[] | undefined;
}

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
export type DemocracyListName = keyof DemocracyRecords;

/**
 * A record with what can be counted of it, and where it stands.
 *
 * Vietnamese: hồ sơ kèm dữ kiện thống kê.
 *
 * @example
 * ```ts
 * import type { CountableRecord } from 'danvan/democracy';
 *
 * const placeOf = ({ list, index }: CountableRecord): string => `${list} ${index + 1}`;
 * ```
 *
 * @category Democracy
 */
export interface CountableRecord {
  /** Its list. */
  readonly list: DemocracyListName;
  /** Its place in the list, from zero. */
  readonly index: number;
  /** The record. */
  readonly record: DemocracyRecord;
  /** What can be counted of it. */
  readonly facts: RecordFacts;
}

/** What is done with each list: no list is forgotten, for every name must be there. */
type ForEachList<Result> = { readonly [Name in DemocracyListName]-?: Result };

const countable =
  (options: DemocracyOptions) =>
  <Value extends DemocracyRecord>(
    list: DemocracyListName,
    values: readonly Value[] = [],
    { facts }: Pick<DemocracyList<Value>, 'facts'>,
  ): readonly CountableRecord[] =>
    values.map((record, index) => ({ list, index, record, facts: facts(record, options) }));

/**
 * All records with what can be counted of them, list by list.
 *
 * Vietnamese: dữ kiện thống kê của các hồ sơ.
 *
 * @param records - The records, as {@link readDemocracyRecords} gives them.
 * @param options - The tables by which results and due days are told.
 * @returns One entry a record.
 *
 * @example
 * ```ts
 * import { countableRecords, readDecisions } from 'danvan/democracy';
 *
 * const rows = [{ id: 'd1', unit: 'thon-1', content: 'infrastructure', result: 'passed' }] as const;
 * const decisions = readDecisions(rows).values;
 * countableRecords({ decisions })[0]?.facts['passed']; //=> true
 * ```
 *
 * @category Democracy
 */
export function countableRecords(
  records: DemocracyRecords,
  options: DemocracyOptions = {},
): readonly CountableRecord[] {
  const of = countable(options);
  const lists: ForEachList<readonly CountableRecord[]> = {
    disclosures: of('disclosures', records.disclosures, disclosureList),
    decisions: of('decisions', records.decisions, decisionList),
    consultations: of('consultations', records.consultations, consultationList),
    boards: of('boards', records.boards, boardList),
    supervisions: of('supervisions', records.supervisions, supervisionList),
    criticisms: of('criticisms', records.criticisms, criticismList),
    recommendations: of('recommendations', records.recommendations, recommendationList),
    mediationTeams: of('mediationTeams', records.mediationTeams, mediationTeamsList),
    mediations: of('mediations', records.mediations, mediationList),
    dialogues: of('dialogues', records.dialogues, dialogueList),
    receptions: of('receptions', records.receptions, receptionList),
    petitions: of('petitions', records.petitions, petitionList),
    voterOpinions: of('voterOpinions', records.voterOpinions, voterOpinionsList),
    conferences: of('conferences', records.conferences, conferenceList),
    procedures: of('procedures', records.procedures, procedureList),
    ratings: of('ratings', records.ratings, ratingList),
    surveys: of('surveys', records.surveys, surveyList),
    clearances: of('clearances', records.clearances, clearanceList),
    works: of('works', records.works, workList),
    villageMeetings: of('villageMeetings', records.villageMeetings, villageMeetingsList),
    villageConventions: of(
      'villageConventions',
      records.villageConventions,
      villageConventionsList,
    ),
    bodyReviews: of('bodyReviews', records.bodyReviews, bodyReviewList),
  };
  return Object.values(lists).flat();
}

/** Rows of records as they are typed in, by list. */
export type DemocracyRows = { readonly [Name in DemocracyListName]?: readonly unknown[] };

/**
 * Reads records of all kinds at once, each list as its own reader does.
 *
 * Vietnamese: đọc hồ sơ thực hiện dân chủ ở cơ sở.
 *
 * Findings: those of the readers, each below the name of its list; `democracy/unknown-record` where
 * `raisedIn` of a recommendation, or `board` of a supervision, names a record that is not among them.
 *
 * @param rows - The rows by list: `{ decisions: [...] }`.
 * @param options - What they are read and checked against. Defaults to nothing.
 * @returns The records by list, frozen, and all findings.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for rows that are no lists by their names.
 *
 * @example
 * ```ts
 * import { readDemocracyRecords } from 'danvan/democracy';
 *
 * const rows = { decisions: [{ id: 'd1', unit: 'thon-1' }] };
 * const { records, findings } = readDemocracyRecords(rows);
 * records.decisions?.length; //=> 0
 * findings[0]?.path; //=> ['decisions', 0, 'content']
 * ```
 *
 * @category Democracy
 */
export function readDemocracyRecords(
  rows: DemocracyRows,
  options: DemocracyOptions = {},
): { readonly records: DemocracyRecords; readonly findings: readonly Finding[] } {
  requireShape(rows, z.looseObject({}), 'rows');
  const lists = {
    disclosures: readList(rows.disclosures ?? [], options, disclosureList),
    decisions: readList(rows.decisions ?? [], options, decisionList),
    consultations: readList(rows.consultations ?? [], options, consultationList),
    boards: readList(rows.boards ?? [], options, boardList),
    supervisions: readList(rows.supervisions ?? [], options, supervisionList),
    criticisms: readList(rows.criticisms ?? [], options, criticismList),
    recommendations: readList(rows.recommendations ?? [], options, recommendationList),
    mediationTeams: readList(rows.mediationTeams ?? [], options, mediationTeamsList),
    mediations: readList(rows.mediations ?? [], options, mediationList),
    dialogues: readList(rows.dialogues ?? [], options, dialogueList),
    receptions: readList(rows.receptions ?? [], options, receptionList),
    petitions: readList(rows.petitions ?? [], options, petitionList),
    voterOpinions: readList(rows.voterOpinions ?? [], options, voterOpinionsList),
    conferences: readList(rows.conferences ?? [], options, conferenceList),
    procedures: readList(rows.procedures ?? [], options, procedureList),
    ratings: readList(rows.ratings ?? [], options, ratingList),
    surveys: readList(rows.surveys ?? [], options, surveyList),
    clearances: readList(rows.clearances ?? [], options, clearanceList),
    works: readList(rows.works ?? [], options, workList),
    villageMeetings: readList(rows.villageMeetings ?? [], options, villageMeetingsList),
    villageConventions: readList(rows.villageConventions ?? [], options, villageConventionsList),
    bodyReviews: readList(rows.bodyReviews ?? [], options, bodyReviewList),
  } satisfies ForEachList<unknown>;
  const records = {
    disclosures: lists.disclosures.values,
    decisions: lists.decisions.values,
    consultations: lists.consultations.values,
    boards: lists.boards.values,
    supervisions: lists.supervisions.values,
    criticisms: lists.criticisms.values,
    recommendations: lists.recommendations.values,
    mediationTeams: lists.mediationTeams.values,
    mediations: lists.mediations.values,
    dialogues: lists.dialogues.values,
    receptions: lists.receptions.values,
    petitions: lists.petitions.values,
    voterOpinions: lists.voterOpinions.values,
    conferences: lists.conferences.values,
    procedures: lists.procedures.values,
    ratings: lists.ratings.values,
    surveys: lists.surveys.values,
    clearances: lists.clearances.values,
    works: lists.works.values,
    villageMeetings: lists.villageMeetings.values,
    villageConventions: lists.villageConventions.values,
    bodyReviews: lists.bodyReviews.values,
  };
  const findings = Object.values(lists).flatMap(({ findings: found }) => found);
  return {
    records,
    findings: [
      ...findings,
      ...checkBoardIds(records.supervisions, records.boards),
      ...checkRaisedIn(records.recommendations, records),
    ],
  };
}
