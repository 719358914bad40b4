import type { DueDate, Obligation } from '#room/obligations';
import type { Name } from '#room/organization';
import type { CoordinationNaming } from '../../coordination/programme-options.js';
import type { LetterOptions } from '../common/letter-options.js';

/**
 * A form as a cover letter lists it.
 *
 * Vietnamese: biểu mẫu gửi kèm.
 *
 * @example
 * ```ts
 * import type { EnclosedForm } from 'danvan/report';
 * import { statisticalForms } from 'danvan/vietnam';
 *
 * const forms = statisticalForms.map(({ id, code, title: name, act }): EnclosedForm => {
 *   return { id, code, name, version: act?.number };
 * });
 * forms[0]?.code; //=> '01/TCD'
 * ```
 *
 * @category Letters
 */
export interface EnclosedForm {
  /** What obligations call it. */
  readonly id: string;
  /** Its title. */
  readonly name: Name;
  /** The code printed on it: “01/TCD”. */
  readonly code?: string | undefined;
  /** Which version it is: the number of its act, or a day. */
  readonly version?: string | undefined;
}

/**
 * What a cover letter is composed from.
 *
 * Vietnamese: công văn gửi biểu mẫu; công văn, phiếu gửi kèm số liệu.
 *
 * @example
 * ```ts
 * import type { CoverLetterOptions } from 'danvan/report';
 *
 * const asks = ({ encloses }: CoverLetterOptions): boolean => encloses === 'blank-forms';
 * ```
 *
 * @category Letters
 */
export interface CoverLetterOptions extends LetterOptions, CoordinationNaming {
  /** Blank forms, which others are asked to fill in, or figures, which are sent. */
  readonly encloses: 'blank-forms' | 'figures';
  /** Whether it is an official letter, or a slip with figures (phiếu gửi). Defaults to a letter. */
  readonly as?: 'letter' | 'slip' | undefined;
  /** Whose reports, on which form, for which period. */
  readonly obligations: readonly Obligation[];
  /** When they are due, from {@link dueDatesOf}. Defaults to dots where others are asked. */
  readonly dueDates?: readonly DueDate[] | undefined;
  /** What the forms are called, by their ids. Defaults to “báo cáo”. */
  readonly forms?: readonly EnclosedForm[] | undefined;
  /** Where figures are to be sent: addresses, one each. Defaults to dots where others are asked. */
  readonly sendTo?: string | readonly string[] | undefined;
  /** What is attached, each in words: “Tệp xa-mau-an.xlsx”. Defaults to nothing. */
  readonly attachments?: readonly string[] | undefined;
}
