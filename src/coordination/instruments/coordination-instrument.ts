import type { Name } from '#room/organization';
import type { CalendarDate } from '#room/time';
import type { InstrumentBasis } from './basis.js';
import type { Cycle } from '../cycles/cycle.js';
import type { HistoryStep } from '#room/lifecycle';
import type { Inheritance } from '../parties/inheritance.js';
import type { InstrumentContent } from './instrument-content.js';
import type { InstrumentKind } from './instrument-kind.js';
import type { InstrumentTerm } from './instrument-term.js';
import type { Participant } from '../parties/participant.js';
import type { Party } from '../parties/party.js';
import type { ReviewCycle } from '../cycles/review-kind.js';

/**
 * What bodies sign with each other: a regulation, a programme, a plan or a joint resolution.
 *
 * Vietnamese: quy chế, chương trình, kế hoạch phối hợp; nghị quyết liên tịch.
 *
 * Made by {@link readInstruments}. `document` is the id of the document, `parties` stand in the
 * order of signing, the lead first; `isJointlyLed` says that several lead; `parent` is the id of
 * the instrument that this one carries out, `replaces` that of the one in whose place it comes;
 * `area` is the id of the place it is for; `campaigns` are ids; `state` is a state of the
 * lifecycle.
 *
 * @example
 * ```ts
 * import type { CoordinationInstrument } from 'danvan/coordination';
 *
 * const isPlan = ({ kind }: CoordinationInstrument): boolean => kind === 'plan';
 * ```
 *
 * @category Coordination
 */
export interface CoordinationInstrument {
  readonly id: string;
  readonly kind: InstrumentKind;
  readonly title: Name;
  readonly document?: string | undefined;
  readonly signedOn?: CalendarDate | undefined;
  readonly area?: string | undefined;
  readonly parties: readonly Party[];
  readonly isJointlyLed: boolean;
  readonly participants: readonly Participant[];
  readonly basis: readonly InstrumentBasis[];
  readonly objectives: readonly string[];
  /** What is to become of it in society: order, thrift, a clean apparatus. */
  readonly outcomes: readonly string[];
  readonly principles: readonly string[];
  readonly contents: readonly InstrumentContent[];
  readonly methods: readonly string[];
  readonly meetingCycle: readonly Cycle[];
  readonly informationRegime: readonly Cycle[];
  readonly reviewCycle: readonly ReviewCycle[];
  readonly funding?: string | undefined;
  readonly term: InstrumentTerm;
  readonly parent?: string | undefined;
  readonly replaces?: string | undefined;
  readonly audiences: readonly string[];
  readonly mottoes: readonly string[];
  readonly campaigns: readonly string[];
  readonly finalProvisions: readonly string[];
  readonly inheritances: readonly Inheritance[];
  readonly state?: string | undefined;
  readonly history: readonly HistoryStep[];
  readonly source?: string | undefined;
}
