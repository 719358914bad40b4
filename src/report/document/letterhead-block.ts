/**
 * The head of the first page: who issues, the motto, number and symbol, place and date.
 *
 * Vietnamese: phần đầu văn bản.
 *
 * All texts as they are printed; capitals are the matter of the layout.
 *
 * @example
 * ```ts
 * import type { LetterheadBlock } from 'danvan/report';
 *
 * const block: LetterheadBlock = {
 *   kind: 'letterhead',
 *   superior: 'Tỉnh ủy Tây Ninh',
 *   issuer: 'Ban Dân vận',
 *   number: 'Số 12-BC/BDVTU',
 *   motto: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
 *   placeAndDate: 'Tây Ninh, ngày 07 tháng 7 năm 2020',
 * };
 * ```
 *
 * @category Report
 */
export interface LetterheadBlock {
  /** Tells kinds of blocks apart. */
  readonly kind: 'letterhead';
  /** The body above the issuer, as printed; absent where the issuer stands alone. */
  readonly superior?: string;
  /** The name of the body that issues the document. */
  readonly issuer: string;
  /** Number and symbol as printed: “Số 12-BC/BDVTU”. */
  readonly number: string;
  /** Trích yếu of a letter, which has no title, below the number: “V/v đôn đốc gửi báo cáo”. */
  readonly subject?: string;
  /** The national or Party title, one line each. */
  readonly motto: readonly string[];
  /** Place and date, as one line. */
  readonly placeAndDate: string;
  /** Độ mật, below the number: “MẬT”. */
  readonly secrecy?: string;
  /** Mức độ khẩn, below the number: “KHẨN”. */
  readonly urgency?: string;
  /** Phạm vi lưu hành, below place and date: “LƯU HÀNH NỘI BỘ”. */
  readonly circulation?: string;
  /** Lần dự thảo, below the number: “DỰ THẢO LẦN 2”. */
  readonly draft?: string;
}

/**
 * The name of the kind of document and its subject.
 *
 * Vietnamese: tên loại và trích yếu nội dung.
 *
 * @example
 * ```ts
 * import type { TitleBlock } from 'danvan/report';
 *
 * const block: TitleBlock = {
 *   kind: 'title',
 *   documentKind: 'Báo cáo',
 *   subject: 'sơ kết công tác dân vận 6 tháng đầu năm 2020',
 * };
 * ```
 *
 * @category Report
 */
export interface TitleBlock {
  /** Tells kinds of blocks apart. */
  readonly kind: 'title';
  /** “BÁO CÁO”. */
  readonly documentKind: string;
  /** What the document is about. */
  readonly subject: string;
}
