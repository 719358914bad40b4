import type { TextStyle } from './text-style.js';

/**
 * How a mark looks, and whether it stands in a frame.
 *
 * Vietnamese: dấu chỉ mức độ.
 *
 * @example
 * ```ts
 * import type { MarkStyle } from 'danvan/report';
 *
 * const secrecy: MarkStyle = { style: { size: 14, bold: true, uppercase: true }, framed: true };
 * ```
 *
 * @category Layouts
 */
export interface MarkStyle {
  /** How the words look. */
  readonly style: TextStyle;
  /** Whether lines stand around it. */
  readonly framed: boolean;
  /** Width and height of the frame by the words in it, in millimetres. Defaults to as large as they are. */
  readonly boxes?: Readonly<Record<string, readonly [width: number, height: number]>>;
}

/**
 * How the marks of a document are printed: secrecy and urgency below its number, who may read it,
 * who typed it, and where its issuer is found.
 *
 * Vietnamese: thể thức các dấu chỉ mức độ và thông tin kèm theo.
 *
 * @example
 * ```ts
 * import type { MarksLayout } from 'danvan/report';
 *
 * const style = { size: 14, bold: true, uppercase: true };
 * const marks: MarksLayout = {
 *   secrecy: { style, framed: true },
 *   urgency: { style, framed: true },
 *   circulation: { style, framed: true },
 *   typist: { size: 11 },
 *   contact: { size: 11 },
 * };
 * ```
 *
 * @category Layouts
 */
export interface MarksLayout {
  /** Độ mật: “MẬT”. */
  readonly secrecy: MarkStyle;
  /** Mức độ khẩn: “KHẨN”. */
  readonly urgency: MarkStyle;
  /** Phạm vi lưu hành: “LƯU HÀNH NỘI BỘ”. */
  readonly circulation: MarkStyle;
  /** Lần dự thảo: “DỰ THẢO LẦN 2”. Defaults to the look of circulation without lines around it. */
  readonly draft?: MarkStyle;
  /** Ký hiệu người soạn thảo, người đánh máy và số bản, under the recipients. */
  readonly typist: TextStyle;
  /** Địa chỉ, điện thoại, thư điện tử: at the foot of page one, under a line. */
  readonly contact: TextStyle;
}
