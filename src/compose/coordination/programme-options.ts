import type { CoordinationInstrument, CoordinationWords } from '#room/coordination';
import type { PeriodOptions } from '#room/time';
import type { DocumentOptions } from '../frame/document-options.js';
import type { InstrumentOutline } from './instrument-outline.js';

/**
 * How records of coordination are named on paper.
 *
 * Vietnamese: cách gọi trong văn bản.
 *
 * `cite` writes out what an id of a document, a campaign or another instrument stands for (“Quyết
 * định số 23-QĐ/TW ngày 30 tháng 7 năm 2021 của Bộ Chính trị”); where it says nothing, an id that
 * only a program reads prints as dots. `words` names roles and activities; `periods` holds the calendars that ids of
 * periods may name.
 *
 * @example
 * ```ts
 * import type { CoordinationNaming } from 'danvan/report';
 * import { coordinationWords } from 'danvan/vietnam';
 *
 * const titles = new Map([['23-QĐ/TW', 'Quyết định số 23-QĐ/TW của Bộ Chính trị']]);
 * const naming: CoordinationNaming = { words: coordinationWords, cite: (id) => titles.get(id) };
 * ```
 *
 * @category Report
 */
export interface CoordinationNaming {
  /** Words of the catalogue, for kinds and parts of events. Defaults to none. */
  readonly words?: CoordinationWords | undefined;
  /** The words for an id; none to print dots. */
  readonly cite?: ((id: string) => string | undefined) | undefined;
  /** Calendars, for the names of periods. Defaults to the civil one. */
  readonly periods?: PeriodOptions | undefined;
}

/**
 * What an instrument is put on paper from.
 *
 * Vietnamese: căn cứ soạn thảo văn bản phối hợp.
 *
 * Issuers are the parties and signers their signatories unless you say otherwise; the number is
 * that of the register of the party that leads, and `layout` the one of its system. `leadSigns`: on
 * which side of the row the first party signs; practice, no act at hand lays it down. Defaults to
 * the right.
 *
 * @example
 * ```ts
 * import type { ProgrammeOptions } from 'danvan/report';
 *
 * const isDraft = ({ draftMark }: ProgrammeOptions) => draftMark !== undefined;
 * ```
 *
 * @category Report
 */
export interface ProgrammeOptions extends Omit<DocumentOptions, 'issuer'>, CoordinationNaming {
  /** The instrument that is printed. */
  readonly instrument: CoordinationInstrument;
  /** The ids of those who issue it. Defaults to the parties, in their order. */
  readonly issuer?: DocumentOptions['issuer'] | undefined;
  /** Defaults to {@link usualOutline} of its kind. */
  readonly outline?: InstrumentOutline | undefined;
  /** On which side the leading party signs. Defaults to the right. */
  readonly leadSigns?: 'left' | 'right' | undefined;
}
