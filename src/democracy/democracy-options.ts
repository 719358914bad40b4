import type { HolidayTable, PeriodOptions } from '#room/time';
import type { BoardRule } from './boards/board-rule.js';
import type { DemocracyWord } from './common/democracy-word.js';
import type { ConferenceRule } from './conferences/conference-rule.js';
import type { InitiativeRule } from './decisions/initiative-rule.js';
import type { VotingRule } from './decisions/voting-rule.js';
import type { DisclosureItem } from './disclosures/disclosure-item.js';

/**
 * The catalogues from which records take their words.
 *
 * Vietnamese: danh mục dùng khi ghi hồ sơ dân chủ ở cơ sở.
 *
 * A catalogue that is not given is not looked into.
 *
 * @example
 * ```ts
 * import type { DemocracyCatalogues } from 'danvan/democracy';
 * import { democracyCatalogues } from 'danvan/vietnam';
 *
 * const catalogues: DemocracyCatalogues = {
 *   ...democracyCatalogues,
 *   decisionContents: [{ id: 'road', name: { vi: 'làm đường thôn' } }],
 * };
 * ```
 *
 * @category Democracy
 */
export interface DemocracyCatalogues {
  /** What must be made public, with its deadlines: nội dung phải công khai. */
  readonly disclosureItems?: readonly DisclosureItem[] | undefined;
  /** How it is made public: hình thức công khai. */
  readonly disclosureMethods?: readonly DemocracyWord[] | undefined;
  /** What the people decide: nội dung Nhân dân bàn và quyết định. */
  readonly decisionContents?: readonly DemocracyWord[] | undefined;
  /** How the people are asked: hình thức lấy ý kiến. */
  readonly consultationForms?: readonly DemocracyWord[] | undefined;
  /** What they are asked about: nội dung lấy ý kiến. */
  readonly consultationTopics?: readonly DemocracyWord[] | undefined;
  /** Boards of inspection and supervision: loại ban. */
  readonly boardKinds?: readonly DemocracyWord[] | undefined;
  /** Who supervises and criticises: chủ thể giám sát, phản biện. */
  readonly supervisorKinds?: readonly DemocracyWord[] | undefined;
  /** How it is supervised: hình thức giám sát. */
  readonly supervisionForms?: readonly DemocracyWord[] | undefined;
  /** What is supervised: nội dung giám sát. */
  readonly supervisionTopics?: readonly DemocracyWord[] | undefined;
  /** How it is criticised: hình thức phản biện xã hội. */
  readonly criticismForms?: readonly DemocracyWord[] | undefined;
  /** What disputes are about: loại mâu thuẫn, tranh chấp. */
  readonly disputeKinds?: readonly DemocracyWord[] | undefined;
  /** Levels of places and bodies: cấp. */
  readonly levels?: readonly DemocracyWord[] | undefined;
  /** With whom dialogues are held: đối tượng đối thoại. */
  readonly dialogueAudiences?: readonly DemocracyWord[] | undefined;
  /** What letters are about: lĩnh vực của đơn. */
  readonly petitionFields?: readonly DemocracyWord[] | undefined;
  /** Kinds of agencies: loại cơ quan, đơn vị. */
  readonly agencyKinds?: readonly DemocracyWord[] | undefined;
  /** Kinds of enterprises: loại doanh nghiệp. */
  readonly enterpriseKinds?: readonly DemocracyWord[] | undefined;
  /** What rules of procedure are about: loại quy chế. */
  readonly procedureKinds?: readonly DemocracyWord[] | undefined;
  /** By what communes are rated: bộ tiêu chí xếp loại. */
  readonly ratingSchemes?: readonly DemocracyWord[] | undefined;
  /** What surveys ask about: nội dung khảo sát. */
  readonly surveySubjects?: readonly DemocracyWord[] | undefined;
  /** What is built: loại công trình. */
  readonly workKinds?: readonly DemocracyWord[] | undefined;
  /** What houses are built: loại nhà. */
  readonly houseKinds?: readonly DemocracyWord[] | undefined;
  /** Who benefits: đối tượng thụ hưởng. */
  readonly beneficiaryKinds?: readonly DemocracyWord[] | undefined;
  /** Grades of communes and of ratings: mức xếp loại, mức đánh giá. */
  readonly ratingGrades?: readonly DemocracyWord[] | undefined;
}

/**
 * What records of grassroots democracy are read, checked and counted against.
 *
 * Vietnamese: căn cứ để đọc, kiểm tra hồ sơ dân chủ ở cơ sở.
 *
 * What is not given is not looked for; `danvan/vietnam` ships the tables.
 *
 * @example
 * ```ts
 * import type { DemocracyOptions } from 'danvan/democracy';
 * import { democracyCatalogues, votingRules } from 'danvan/vietnam';
 *
 * const options: DemocracyOptions = { catalogues: democracyCatalogues, votingRules };
 * ```
 *
 * @category Democracy
 */
export interface DemocracyOptions {
  /** A hierarchy or a register with the units. */
  readonly known?: { readonly byId: ReadonlyMap<string, unknown> } | undefined;
  /** The ids of the documents. */
  readonly documents?: readonly string[] | undefined;
  /** The catalogues of words. */
  readonly catalogues?: DemocracyCatalogues | undefined;
  /** Calendars and terms that ids of periods may name. */
  readonly periods?: PeriodOptions | undefined;
  /** The days off, by which deadlines in working days are told. */
  readonly holidays?: HolidayTable | undefined;
  /** How many votes pass a decision: dated rows. */
  readonly votingRules?: readonly VotingRule[] | undefined;
  /** How boards are made up, and how long they serve: dated rows. */
  readonly boardRules?: readonly BoardRule[] | undefined;
  /** When conferences of staff are valid: dated rows. */
  readonly conferenceRules?: readonly ConferenceRule[] | undefined;
  /** For how long support for an initiative is valid: dated rows. */
  readonly initiativeRules?: readonly InitiativeRule[] | undefined;
}
