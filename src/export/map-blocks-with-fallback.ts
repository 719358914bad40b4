import type { Finding } from '#room/findings';
import type { Block } from '#room/report';
import type { Language } from '#room/text';
import type { BlockHandlers } from './block-handlers.js';
import { blockText } from './block-text.js';
import { mapBlocks } from './map-blocks.js';
import { exportFinding } from './findings.js';

/**
 * Handlers for some kinds of block, and what to make of the plain text of all others.
 *
 * Vietnamese: bộ xử lý khối nội dung có dự phòng.
 *
 * @example
 * ```ts
 * import type { FallbackHandlers } from 'danvan/exporter';
 *
 * const handlers: FallbackHandlers<string> = {
 *   paragraph: ({ text }) => text,
 *   fallback: (text) => text,
 * };
 * ```
 *
 * @category Export
 */
export type FallbackHandlers<Result> = Partial<BlockHandlers<Result>> & {
  /** Takes the plain text of a block that no handler knows, and the block. */
  readonly fallback: (text: string, block: Block) => Result;
};

/**
 * Who falls back, and the language of the plain text.
 *
 * Vietnamese: tên bộ xuất và ngôn ngữ.
 *
 * @example
 * ```ts
 * import type { FallbackOptions } from 'danvan/exporter';
 *
 * const options: FallbackOptions = { exporter: 'markdown', language: 'vi' };
 * ```
 *
 * @category Export
 */
export interface FallbackOptions {
  /** The name of the exporter, for the finding. */
  readonly exporter: string;
  /** The language of what stands in for a block. */
  readonly language: Language;
}

/**
 * One result for each block, and a finding for each one that fell back.
 *
 * Vietnamese: kết quả duyệt.
 *
 * @example
 * ```ts
 * import type { MappedBlocks } from 'danvan/exporter';
 *
 * const text = ({ results }: MappedBlocks<string>): string => results.join('\n');
 * ```
 *
 * @category Export
 */
export interface MappedBlocks<Result> {
  /** What became of each block, in their order. */
  readonly results: readonly Result[];
  /** What the format could not show. */
  readonly findings: readonly Finding[];
}

const degradedAt = (index: number, kind: string, exporter: string): Finding =>
  exportFinding('export/block-degraded', { kind, exporter }, { path: [index] });

/**
 * Turns each block into what its handler makes of it; a kind without a handler, or of a newer
 * version, gives its plain text to `fallback`.
 *
 * Vietnamese: duyệt khối nội dung có dự phòng.
 *
 * Yields `export/block-degraded` for each such block, so that nothing is lost silently. Its path
 * leads into the list of blocks.
 *
 * @param blocks - The blocks of a document or an annex.
 * @param handlers - Handlers for some kinds, and the fall-back.
 * @param options - The exporter's name and the language of the document.
 * @returns One result for each block, and the findings.
 *
 * @example
 * ```ts
 * import { mapBlocksWithFallback } from 'danvan/exporter';
 *
 * const { results, findings } = mapBlocksWithFallback(
 *   [{ kind: 'title', documentKind: 'Báo cáo', subject: 'sơ kết' }],
 *   { fallback: (text) => text },
 *   { exporter: 'markdown', language: 'vi' },
 * );
 * results; //=> ['Báo cáo\nsơ kết']
 * findings[0]?.code; //=> 'export/block-degraded'
 * ```
 *
 * @category Export
 */
export function mapBlocksWithFallback<Result>(
  blocks: readonly Block[],
  handlers: FallbackHandlers<Result>,
  options: FallbackOptions,
): MappedBlocks<Result> {
  const { exporter, language } = options;
  const { fallback, ...known } = handlers;
  const degrade = (block: Block): Result => fallback(blockText(block, language), block);
  const complete: BlockHandlers<Result> = {
    letterhead: degrade,
    title: degrade,
    part: degrade,
    heading: degrade,
    paragraph: degrade,
    list: degrade,
    table: degrade,
    note: degrade,
    signatures: degrade,
    ...known,
  };
  const isHandled = ({ kind }: Block): boolean =>
    Object.hasOwn(known, kind) && known[kind] !== undefined;
  const mapped = (block: Block): readonly Result[] =>
    isHandled(block) ? mapBlocks([block], complete) : [degrade(block)];
  const findings = blocks.flatMap((block, index) =>
    isHandled(block) ? [] : [degradedAt(index, block.kind, exporter)],
  );
  return { results: blocks.flatMap(mapped), findings };
}
