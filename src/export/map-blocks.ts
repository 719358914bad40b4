import { DanvanError, requireList } from '#room/findings';
import type { Block, BlockOf } from '#room/report';
import type { BlockHandlers } from './block-handlers.js';

type Handled = { readonly [Kind in Block['kind']]: BlockOf<Kind> & { readonly kind: Kind } };

/** Typed by kind, so that the compiler knows that handler and block belong together. */
function handled<Kind extends Block['kind'], Result>(
  block: Handled[Kind],
  handlers: { readonly [K in Block['kind']]: (block: Handled[K]) => Result },
): Result {
  if (Object.hasOwn(handlers, block.kind)) return handlers[block.kind](block);
  throw new DanvanError('INVALID_ARGUMENT', `A block of the unknown kind “${block.kind}”.`);
}

/**
 * Turns each block into what its handler makes of it, in order.
 *
 * Vietnamese: duyệt khối nội dung.
 *
 * All kinds must be handled: a new kind breaks the exporter at compile time. An exporter that wants
 * a fall-back instead takes {@link mapBlocksWithFallback}.
 *
 * @param blocks - The blocks of a document or an annex.
 * @param handlers - One handler for each kind.
 * @returns One result for each block.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for a kind that no version in use
 * knows; {@link exportReport} replaces such blocks before an exporter sees them.
 *
 * @example
 * ```ts
 * import { blockText, mapBlocks } from 'danvan/exporter';
 * import type { Block } from 'danvan/report';
 *
 * const text = (block: Block): string => blockText(block, 'vi');
 * const blocks = [{ kind: 'paragraph', text: 'Đã hòa giải thành 240 vụ.' }] as const;
 * mapBlocks(blocks, {
 *   letterhead: text,
 *   title: text,
 *   part: text,
 *   heading: text,
 *   paragraph: (block) => block.text.toUpperCase(),
 *   list: text,
 *   table: text,
 *   note: text,
 *   signatures: text,
 * }); //=> ['ĐÃ HÒA GIẢI THÀNH 240 VỤ.']
 * ```
 *
 * @category Export
 */
export function mapBlocks<Result>(
  blocks: readonly Block[],
  handlers: BlockHandlers<Result>,
): readonly Result[] {
  return requireList(blocks, 'blocks').map((block) => handled(block, handlers));
}
