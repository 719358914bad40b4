import type { OtherSentencesOf } from '#room/codes';
import type { textFinding } from '#room/text';
import { named, perhaps } from './words.js';

const quantities = {
  any: 'is no quantity; write a number and its unit, like “gần 134 tấn” or “58,5 tỷ đồng”.',
  percent: 'is no percentage; write a number and the sign %, like 74% or 73,8%.',
  money: 'is no amount of money; write a number and đồng, like “500.000 đồng” or “58,5 tỷ đồng”.',
};

/** The sentences of the findings in lists and quantities that are read, in English. */
export const listsEn: OtherSentencesOf<typeof textFinding> = {
  'text/not-a-quantity': ({ text, wanted }, say) =>
    `${say.quoted(text)} ${quantities[wanted ?? 'any']}`,
  'text/unreadable-characters': ({ text }, say) =>
    `${say.quoted(text)} holds broken characters; save the file as UTF-8 and read it again.`,
  'text/broken-quotes': ({ text }, say) =>
    `a quotation mark at ${say.quoted(text)} is never closed, or closed in the wrong place; the row is not read. Open the file in Excel, take out the mark, save the file and send it again.`,
  'text/wrong-cell-count': ({ expected, received }, say) =>
    `the row has ${say.number(received)} cells where the header has ${say.number(expected)} columns; the row is not read.`,
  'text/missing-column': ({ column, nearest }, say) =>
    `the header has no column ${say.quoted(column)}${perhaps(nearest, say)}`,
  'text/duplicate-column': ({ column }, say) =>
    `the header has two columns called ${say.quoted(column)}.`,
  'text/column-not-read': ({ columns }, say) =>
    `nothing was read from these columns: ${named(columns, say)}.`,
};
