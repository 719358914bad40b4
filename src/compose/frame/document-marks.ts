/**
 * What a document bears besides its contents, each in the words that are printed.
 *
 * Vietnamese: các dấu chỉ mức độ, ký hiệu người đánh máy, thông tin liên hệ.
 *
 * @example
 * ```ts
 * import type { DocumentMarks } from 'danvan/report';
 *
 * const marks: DocumentMarks = { secrecy: 'Mật', urgency: 'Khẩn', typist: 'ToànKiên-12' };
 * ```
 *
 * @category Report
 */
export interface DocumentMarks {
  /** Độ mật: “Mật”, “Tối mật”. */
  readonly secrecy?: string | undefined;
  /** Mức độ khẩn: “Khẩn”, “Thượng khẩn”, “Hỏa tốc”. */
  readonly urgency?: string | undefined;
  /** Phạm vi lưu hành: “Lưu hành nội bộ”. */
  readonly circulation?: string | undefined;
  /** Lần dự thảo, below the number: “Dự thảo lần 2”. */
  readonly draft?: string | undefined;
  /** Ký hiệu người đánh máy và số bản, below the recipients: “ToànKiên-12”. */
  readonly typist?: string | undefined;
  /** Địa chỉ, điện thoại, thư điện tử, at the foot of page one. */
  readonly contact?: string | undefined;
}
