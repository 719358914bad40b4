import * as z from 'zod/mini';
import { nameSchema, type Name } from '#room/organization';
import { textSchema, toNfc } from '#room/text';

/** What stands between headings in one text; the second is on every keyboard. */
const between = /\s*›\s*|\s+>\s+/;

/** The headings in one text: `Tiếp thường xuyên › Số lượt tiếp`. */
const headingsOf = (text: string): string[] =>
  toNfc(text)
    .split(between)
    .map((part) => part.trim());

/** Headings from the widest down: one text with “›” between them, or a list of names. */
export const headingSchema = z.union([
  z.pipe(
    z.pipe(z.pipe(z.string(), z.transform(headingsOf)), z.array(textSchema)),
    z.transform((texts): readonly Name[] => texts.map((vi) => ({ vi }))),
  ),
  z.readonly(z.array(nameSchema).check(z.minLength(1))),
]);

const isSame = (left: Name | undefined, right: Name | undefined): boolean =>
  left?.vi === right?.vi && left?.en === right?.en;

/** How many headings two columns share from the widest down; the last of each is its own. */
export function sharedHeadings(left: readonly Name[], right: readonly Name[]): number {
  const most = Math.min(left.length, right.length) - 1;
  let shared = 0;
  while (shared < most && isSame(left[shared], right[shared])) shared += 1;
  return shared;
}
