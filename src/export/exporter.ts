import type { Finding } from '#room/findings';
import type { ReportDocument } from '#room/report';
import type { MainLocale } from '#room/locale';
import type { ToneStyle } from '#room/text';

/**
 * What an exporter asks of an abort signal; the platform's `AbortSignal` fits.
 *
 * Vietnamese: tín hiệu hủy.
 *
 * @example
 * ```ts
 * import type { CancelSignal } from 'danvan';
 *
 * const signal: CancelSignal = new AbortController().signal;
 * signal.aborted; //=> false
 * ```
 *
 * @category Export
 */
export interface CancelSignal {
  /** Whether the work is to end. */
  readonly aborted: boolean;
  /** Why; becomes the cause of the error. */
  readonly reason?: unknown;
  /** Asked to tell of `abort`; without it, work that never looks at the signal is waited for. */
  addEventListener?(type: 'abort', listener: () => void): void;
  /** Told when nobody waits for `abort` any more. */
  removeEventListener?(type: 'abort', listener: () => void): void;
}

/**
 * All that a rendering may depend on: no clock, no machine language, no time zone.
 *
 * Vietnamese: bối cảnh xuất.
 *
 * @example
 * ```ts
 * import { vi, type RenderContext } from 'danvan';
 *
 * const context: RenderContext = { locale: vi, createdAt: '2020-07-07' };
 * ```
 *
 * @category Export
 */
export interface RenderContext {
  /** The language of words that the exporter itself adds: `vi` or `en`, as imported. */
  readonly locale: MainLocale;
  /** The day written into the file's properties, as an ISO calendar date. */
  readonly createdAt: string;
  /** Writes “hòa, ủy” (`classic`) or “hoà, uỷ” (`modern`) throughout. Defaults to the words as they are. */
  readonly toneStyle?: ToneStyle | undefined;
  /** Stops the work; the call then throws `DanvanError` with code `ABORTED`. */
  readonly signal?: CancelSignal;
  /** Told the share that is done, from 0 to 1, never falling, 1 at the end. */
  readonly onProgress?: (share: number) => void;
}

/**
 * What came out: bytes to save or send, and what the format could not show.
 *
 * Vietnamese: tệp kết xuất.
 *
 * @example
 * ```ts
 * import type { RenderedFile } from 'danvan';
 *
 * const fileName = (file: RenderedFile): string => `bao-cao.${file.extension}`;
 * ```
 *
 * @category Export
 */
export interface RenderedFile {
  /**
   * The whole file, in memory that nobody shares, so that `Blob` and `Response` take it: a
   * `Uint8Array<ArrayBuffer>`, written in a way that TypeScript before 5.7 reads too.
   */
  readonly bytes: ReturnType<Uint8ArrayConstructor['from']>;
  /** The media type: `application/pdf`. */
  readonly mediaType: string;
  /** Without the dot: `xlsx`, `pdf`, `txt`. */
  readonly extension: string;
  /** What the format could not show. */
  readonly findings: readonly Finding[];
}

/**
 * What a format can do; a missing flag means no, so that a new flag breaks nobody.
 *
 * Vietnamese: khả năng của định dạng.
 *
 * @example
 * ```ts
 * import { plainText } from 'danvan/plain-text';
 *
 * plainText().capabilities.pages ?? false; //=> false
 * ```
 *
 * @category Export
 */
export interface ExporterCapabilities {
  /** Numbers stay numbers and totals are formulas. */
  readonly formulas?: boolean;
  /** The file is laid out in pages. */
  readonly pages?: boolean;
}

/**
 * The whole contract between this library and a file format.
 *
 * Vietnamese: bộ xuất.
 *
 * A plain value: no registration, no base class. `render` gets a frozen document whose text is NFC;
 * it does not change it, and gives the same bytes for the same input.
 *
 * @example
 * ```ts
 * import type { Exporter } from 'danvan';
 * import { plainText } from 'danvan/plain-text';
 *
 * const exporter: Exporter = plainText();
 * exporter.name; //=> 'plain-text'
 * ```
 *
 * @category Export
 */
export interface Exporter<Name extends string = string> {
  /** What it calls itself in errors: `pdf`, `excel`. */
  readonly name: Name;
  /** What the format can do. */
  readonly capabilities: ExporterCapabilities;
  /** Writes a document; whatever the format cannot show comes back as findings. */
  render(document: ReportDocument, context: RenderContext): Promise<RenderedFile>;
}
