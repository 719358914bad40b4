import type { textFinding } from '#room/text';
import type { SentencesOf } from '#room/locale';
import { named, perhaps } from './words.js';

const quantities = {
  any: 'is no quantity; write a number and its unit, like “gần 134 tấn” or “58,5 tỷ đồng”.',
  percent: 'is no percentage; write a number and the sign %, like 74% or 73,8%.',
  money: 'is no amount of money; write a number and đồng, like “500.000 đồng” or “58,5 tỷ đồng”.',
};

/** The sentences of the findings in texts, numbers and lists, in English. */
export const textEn: SentencesOf<typeof textFinding> = {
  'text/not-a-number': ({ text }, say) =>
    `${say.quoted(text)} is no number; write it the Vietnamese way, like 1.327.453 or 58,5.`,
  'text/ambiguous-number': ({ text }, say) =>
    `${say.quoted(text)} cannot be read as one number; write points between thousands and a comma before the decimals.`,
  'text/not-a-quantity': ({ text, wanted }, say) =>
    `${say.quoted(text)} ${quantities[wanted ?? 'any']}`,
  'text/not-a-date': ({ text }, say) =>
    `${say.quoted(text)} is no day of the calendar; write one like “ngày 07 tháng 7 năm 2020” or 07/7/2020.`,
  'text/legacy-encoding': ({ text, encoding }, say) =>
    `${say.quoted(text)} is typed in the old encoding ${encoding}; convert it to Unicode first.`,
  'text/not-nfc': ({ text, cells }, say) =>
    `${say.number(cells)} cells are typed with marks apart from their letters, the first is ${say.quoted(text)}; they were put into Unicode normalization form C.`,
  'text/letter-eth': ({ text }, say) =>
    `${say.quoted(text)} has the letter Ð or ð (U+00D0, U+00F0), which looks like Đ or đ (U+0110, U+0111) and is another one; type it again, so that it can be found and compared.`,
  'text/look-alike-letters': ({ text, letters }, say) =>
    `${say.quoted(text)} has letters of another alphabet (${letters.join(', ')}) that look like those of Vietnamese; type it again, so that it can be found and compared.`,
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
