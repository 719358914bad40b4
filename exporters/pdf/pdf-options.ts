import { DanvanError } from '#room/findings';

/**
 * The bytes of the four TTF or OTF files that a PDF embeds.
 *
 * Vietnamese: phông chữ.
 *
 * They must hold all Vietnamese letters; a letter that one of them lacks gives the finding
 * `export/characters-not-shown`.
 *
 * @example
 * ```ts
 * import type { PdfFonts } from 'danvan/pdf';
 *
 * const oneForAll = (bytes: Uint8Array): PdfFonts => ({
 *   normal: bytes,
 *   bold: bytes,
 *   italics: bytes,
 *   bolditalics: bytes,
 * });
 * ```
 *
 * @category Export
 */
export interface PdfFonts {
  /** The bytes of the upright font. */
  readonly normal: Uint8Array;
  /** The bytes of the bold font. */
  readonly bold: Uint8Array;
  /** The bytes of the italic font. */
  readonly italics: Uint8Array;
  /** The bytes of the bold italic font. */
  readonly bolditalics: Uint8Array;
}

/**
 * The default export of pdfmake 0.3.8 or newer, as far as this library asks for it.
 *
 * Vietnamese: thư viện pdfmake.
 *
 * Its own settings are neither read nor changed.
 *
 * @example
 * ```ts
 * import pdfmake from 'pdfmake';
 * import type { PdfmakeLibrary } from 'danvan/pdf';
 *
 * const library: PdfmakeLibrary = pdfmake;
 * ```
 *
 * @category Export
 */
export interface PdfmakeLibrary {
  /** Makes a file of a document definition. */
  readonly createPdf: (...args: never[]) => unknown;
}

/**
 * What {@link pdf} works with.
 *
 * Vietnamese: tùy chọn PDF.
 *
 * @example
 * ```ts
 * import pdfmake from 'pdfmake';
 * import type { PdfOptions } from 'danvan/pdf';
 *
 * const options: PdfOptions = { pdfmake };
 * ```
 *
 * @category Export
 */
export interface PdfOptions {
  /** Fonts of your own. Defaults to the installed package `@expo-google-fonts/tinos`. */
  readonly fonts?: PdfFonts;
  /** pdfmake, where the exporter shall not import it itself. */
  readonly pdfmake?: PdfmakeLibrary;
}

/** Refuses what can be refused before the first export. */
export function checkOptions({ fonts, pdfmake }: PdfOptions): void {
  if (pdfmake !== undefined && typeof Object(pdfmake).createPdf !== 'function') {
    const message = 'The option “pdfmake” must be the default export of pdfmake.';
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  if (fonts === undefined) return;
  for (const name of ['normal', 'bold', 'italics', 'bolditalics'] as const) {
    if (!(Object(fonts)[name] instanceof Uint8Array)) {
      const message = `The font “${name}” must be the bytes of a TTF file, as a Uint8Array.`;
      throw new DanvanError('INVALID_ARGUMENT', message);
    }
  }
}
