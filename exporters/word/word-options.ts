import { DanvanError } from '#room/findings';

/**
 * The package docx 9.15 or newer, as far as this library asks for it.
 *
 * Vietnamese: thư viện docx.
 *
 * @example
 * ```ts
 * import * as docx from 'docx';
 * import type { DocxLibrary } from 'danvan/word';
 *
 * const library: DocxLibrary = docx;
 * ```
 *
 * @category Export
 */
export interface DocxLibrary {
  /** Makes a document. */
  readonly Document: new (...args: never[]) => object;
  /** Writes a document. */
  readonly Packer: object;
}

/**
 * What {@link word} works with.
 *
 * Vietnamese: tùy chọn xuất Word.
 *
 * @example
 * ```ts
 * import * as docx from 'docx';
 * import type { WordOptions } from 'danvan/word';
 *
 * const options: WordOptions = { docx };
 * ```
 *
 * @category Export
 */
export interface WordOptions {
  /** docx, where the exporter shall not import it itself. */
  readonly docx?: DocxLibrary;
}

/** Refuses what can be refused before the first export. */
export function checkOptions({ docx }: WordOptions): void {
  if (docx === undefined || typeof Object(Object(docx).Packer).pack === 'function') return;
  const message = 'The option “docx” must be the package docx: all that it exports.';
  throw new DanvanError('INVALID_ARGUMENT', message);
}
