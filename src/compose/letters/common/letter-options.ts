import type { Locale } from '#room/locale';
import type { Acknowledgement, Finding } from '#room/findings';
import type { DocumentOptions } from '../../frame/document-options.js';

/**
 * What frames every short document: to whom it goes, what it rests on, how it begins and ends.
 *
 * Vietnamese: kính gửi, căn cứ, mở đầu, kết thúc.
 *
 * @example
 * ```ts
 * import type { LetterOptions } from 'danvan/report';
 *
 * const isAddressed = ({ addressees = [] }: LetterOptions) => addressees.length > 0;
 * ```
 *
 * @category Letters
 */
export interface LetterOptions extends DocumentOptions {
  /** To whom it goes (Kính gửi): ids of units, or words. Dots where a letter or submission has none. */
  readonly addressees?: readonly string[] | undefined;
  /** What it rests on, each in words: “Kế hoạch số 12-KH/TU …”. Defaults to nothing. */
  readonly basis?: readonly string[] | undefined;
  /** What stands first. Defaults to a sentence made from the data. */
  readonly opening?: string | readonly string[] | undefined;
  /** What stands last. Defaults to the usual words of the kind. */
  readonly closing?: string | readonly string[] | undefined;
  /** What was found in the data; errors keep a document from being final. */
  readonly findings?: readonly Finding[] | undefined;
  /** The errors that the office knows and signs all the same, each with the reason. */
  readonly acknowledged?: readonly Acknowledgement[] | undefined;
  /** The language of the document: `vi` or `en`, as imported. Defaults to `vi`. */
  readonly locale?: Locale | undefined;
}
