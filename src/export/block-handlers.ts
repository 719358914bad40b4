import type { Block, BlockOf } from '#room/report';

/**
 * One handler for each kind of block; a kind without a handler does not compile.
 *
 * Vietnamese: bộ xử lý khối nội dung.
 *
 * @example
 * ```ts
 * import { blockText, type BlockHandlers } from 'danvan/exporter';
 * import type { Block } from 'danvan/report';
 *
 * const text = (block: Block): string => blockText(block, 'vi');
 * const handlers: BlockHandlers<string> = {
 *   letterhead: text,
 *   title: ({ documentKind, subject }) => `# ${documentKind} ${subject}`,
 *   part: text,
 *   heading: ({ level, number, text: words }) => `${'#'.repeat(level + 1)} ${number} ${words}`,
 *   paragraph: ({ text: words }) => words,
 *   list: text,
 *   table: text,
 *   note: text,
 *   signatures: text,
 * };
 * ```
 *
 * @category Export
 */
export type BlockHandlers<Result> = {
  readonly [Kind in Block['kind']]: (block: BlockOf<Kind>) => Result;
};
