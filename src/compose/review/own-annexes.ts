import type { Annex, Block, ReportDocument } from '#room/report';
import { isOwnLabel, type AnnexContent } from '../frame/framed-annexes.js';

/**
 * An annex of the caller's.
 *
 * Vietnamese: phụ lục của đơn vị.
 *
 * @example
 * ```ts
 * import type { OwnAnnex } from 'danvan/report';
 *
 * const annex: OwnAnnex = {
 *   title: 'Danh mục văn bản đã ban hành',
 *   orientation: 'portrait',
 *   blocks: [{ kind: 'list', ordered: true, items: ['Kế hoạch số 12-KH/BTGDV.'] }],
 * };
 * ```
 *
 * @category Report
 */
export interface OwnAnnex {
  /** What the annex is about. */
  readonly title: string;
  /** The annex itself. */
  readonly blocks: readonly Block[];
  /** Defaults to `landscape`. */
  readonly orientation?: Annex['orientation'] | undefined;
}

/**
 * What can be an annex of a review: blocks under a title, or a document that was composed.
 *
 * Vietnamese: phụ lục kèm theo báo cáo.
 *
 * Of a document its letterhead and signatures fall away; its annexes follow it.
 *
 * @example
 * ```ts
 * import type { ReviewAnnex } from 'danvan/report';
 *
 * const titleOf = ({ title }: ReviewAnnex): string => title;
 * ```
 *
 * @category Report
 */
export type ReviewAnnex = OwnAnnex | ReportDocument;

const framing: readonly Block['kind'][] = ['letterhead', 'title', 'signatures'];

/** An annex of a document with a label of its own keeps it; the others are numbered anew. */
function ofDocument({ title, blocks, annexes, layout }: ReportDocument): readonly AnnexContent[] {
  const own = blocks.filter(({ kind }) => !framing.includes(kind));
  return [
    ...(own.length > 0 ? [{ title, blocks: own }] : []),
    ...annexes.map(({ label, ...annex }) => ({
      title: annex.title,
      blocks: annex.blocks,
      orientation: annex.orientation,
      ...(isOwnLabel(label, layout, annexes.length) && { ownLabel: label }),
    })),
  ];
}

/** The annexes of the caller, in the order given. */
export const ownAnnexes = (annexes: readonly ReviewAnnex[]): readonly AnnexContent[] =>
  annexes.flatMap((annex): readonly AnnexContent[] =>
    'format' in annex
      ? ofDocument(annex)
      : [
          {
            title: annex.title,
            blocks: annex.blocks,
            ...(annex.orientation && { orientation: annex.orientation }),
          },
        ],
  );
