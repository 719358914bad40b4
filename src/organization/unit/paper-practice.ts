import type { Name } from './name.js';

/**
 * How bodies of a kind are named on their papers: on whose behalf one signs, and what stands above.
 *
 * Vietnamese: cách đề ký, cơ quan cấp trên trực tiếp trên văn bản.
 *
 * @example
 * ```ts
 * import type { PaperPractice } from 'danvan/organization';
 *
 * const ours: PaperPractice = {
 *   signsFor: { vi: 'Ban Thường vụ', en: 'Standing Committee' },
 *   legalBasis: 'Quy chế làm việc của Hội',
 *   confirmed: true,
 * };
 * ```
 *
 * @category Organization
 */
export interface PaperPractice {
  /** The levels at which it is so. Defaults to all. */
  readonly levels?: readonly string[] | undefined;
  /**
   * On whose behalf a member signs (`TM.`): that of the body itself, which decides together, or of
   * those who act for it: “Ban Thường vụ”. Defaults to nobody: its head signs alone.
   */
  readonly signsFor?: 'itself' | Name | undefined;
  /** Kinds of bodies of the same place under whose name it writes; the first that is there. */
  readonly writesAs?: readonly string[] | undefined;
  /** Kinds of bodies of the same place that stand above it in the letterhead; the first that is there. */
  readonly under?: readonly string[] | undefined;
  /** What stands above it otherwise; `{place}` is the place above its own: “Đảng bộ {place}”. */
  readonly below?: Name | undefined;
  /** The law or the source behind it. */
  readonly legalBasis: string;
  /** False where no text of an act was seen and it rests on practice. */
  readonly confirmed: boolean;
}
