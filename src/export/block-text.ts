import { readable } from '#room/findings';
import {
  headingText,
  listMark,
  type Block,
  type NoteBlock,
  type SignaturesBlock,
  type Signer,
} from '#room/report';
import type { Language } from '#room/text';
import type { BlockHandlers } from './block-handlers.js';
import { leafTexts } from './leaf-texts.js';
import { mapBlocks } from './map-blocks.js';
import { tableText } from './table-text.js';

const lines = (texts: readonly (string | undefined)[]): string =>
  texts.filter((text) => text !== undefined && text !== '').join('\n');

const noteText = ({ label, lines: rest }: NoteBlock): string => lines([label, ...rest]);

const signerText = ({ authority, post, name }: Signer): string => lines([authority, post, name]);

const signaturesText = ({ recipients, signers }: SignaturesBlock): string =>
  lines([
    recipients?.label,
    ...(recipients?.items ?? []),
    recipients?.typist,
    ...signers.map(signerText),
  ]);

const handlersIn = (language: Language): BlockHandlers<string> => ({
  letterhead: ({ superior, issuer, number, subject, motto, placeAndDate, ...marks }) => {
    const { secrecy, urgency, circulation, draft } = marks;
    const head = [superior, issuer, number, subject, ...motto, placeAndDate];
    return lines([...head, secrecy, urgency, circulation, draft]);
  },
  title: ({ documentKind, subject }) => lines([documentKind, subject]),
  part: ({ number, title }) => lines([number, title]),
  heading: headingText,
  paragraph: ({ text }) => text,
  list: (block) =>
    lines(block.items.map((item, index) => `${listMark(block, index, '- ')}${item}`)),
  table: (block) => tableText(block, language),
  note: noteText,
  signatures: signaturesText,
});

/**
 * Writes any block as plain text, one line for each of its parts.
 *
 * Vietnamese: nội dung dạng văn bản thuần.
 *
 * The last resort of an exporter that cannot show a kind. A block of a kind that this version does
 * not know gives every text and number that it holds, so that nothing is lost.
 *
 * @param block - A block of any kind.
 * @param language - The language of its numbers.
 * @returns The text; lines end in a line feed, the cells of a table row are parted by “ | ”.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` for what is no block.
 *
 * @example
 * ```ts
 * import { blockText } from 'danvan/exporter';
 *
 * blockText({ kind: 'list', ordered: true, items: ['Một;', 'Hai.'] }, 'vi'); //=> '1. Một;\n2. Hai.'
 * ```
 *
 * @category Export
 */
export function blockText(block: Block, language: Language): string {
  return readable('The block', () => {
    const handlers = handlersIn(language);
    if (!Object.hasOwn(handlers, block.kind)) return lines(leafTexts(block, language));
    return mapBlocks([block], handlers).join('');
  });
}
