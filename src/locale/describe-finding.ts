import type { Finding } from '#room/findings';
import { checkLocale } from './check-locale.js';
import { createSay } from './create-say.js';
import { findingPlace, opensWithOwnWord } from './finding-place.js';
import type { Locale } from './locale.js';
import type { Names } from './names.js';
import type { Say } from './say.js';

function sentence({ code, params }: Finding, locale: Locale, say: Say): string {
  const found = Object.hasOwn(locale.sentences, code) ? locale.sentences[code] : undefined;
  // The code says which facts there are; the compiler cannot follow it into the catalogue.
  return found?.(params as never, say) ?? locale.words.unknown(code);
}

/** Names, ids and quoted texts stay as they are; our own words open with a capital. */
const capitalized = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/**
 * Says in one sentence what a finding is: where, what was found, what was expected, by how much.
 *
 * Vietnamese: lời giải thích của phát hiện.
 *
 * Sentences may change from version to version; compare findings by their code. Ids are printed
 * where `names` knows no name.
 *
 * @param finding - The finding, also one of another version.
 * @param locale - The language: `vi` or `en`, as imported, or one of {@link withSentences}.
 * @param names - What units, indicators and reporting lines are called. Defaults to their ids.
 * @returns A sentence that ends with a full stop.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the language is no value.
 *
 * @example
 * ```ts
 * import { createHierarchy, describeFinding, vi } from 'danvan';
 *
 * const xaA = { id: 'xa-a', name: 'Xã A' };
 * const [finding] = createHierarchy([xaA, xaA]).findings;
 * finding && describeFinding(finding, vi, { unit: () => 'xã A' });
 * //=> 'xã A: xã A được khai hai lần với cùng một mã đơn vị; lần khai sau bị bỏ qua.'
 * ```
 *
 * @category Locale
 */
export function describeFinding(finding: Finding, locale: Locale, names: Names = {}): string {
  checkLocale(locale);
  const place = findingPlace(finding, locale, names);
  const said = sentence(finding, locale, createSay(locale, names));
  if (place.length === 0) return capitalized(said);
  const where = place.join(', ');
  return `${opensWithOwnWord(finding) ? capitalized(where) : where}: ${said}`;
}
