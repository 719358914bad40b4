import type { Finding } from '#room/findings';
import { findingMessagesEn } from './finding-messages.en.js';
import type { FindingMessages } from './finding-messages.js';
import { findingMessagesVi } from './finding-messages.vi.js';
import { findingPlace, opensWithOwnWord } from './finding-place.js';
import type { Language } from './language.js';
import type { Names } from './names.js';
import { createSay, type Say } from './say.js';

const messages: { readonly [Name in Language]: FindingMessages } = Object.freeze({
  vi: findingMessagesVi,
  en: findingMessagesEn,
});

const unknown: { readonly [Name in Language]: string } = Object.freeze({
  vi: 'phát hiện chưa có lời giải thích, mã',
  en: 'a finding without an explanation, code',
});

function sentence({ code, params }: Finding, language: Language, say: Say): string {
  const catalogue: { readonly [code: string]: (params: never, say: Say) => string } =
    messages[language];
  const found = Object.hasOwn(catalogue, code) ? catalogue[code] : undefined;
  // The code says which facts there are; the compiler cannot follow it into the catalogue.
  return found?.(params as never, say) ?? `${unknown[language]} ${code}.`;
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
 * @param language - Vietnamese or English.
 * @param names - What units, indicators and reporting lines are called. Defaults to their ids.
 * @returns A sentence that ends with a full stop.
 *
 * @example
 * ```ts
 * import { createHierarchy, describeFinding } from 'danvan';
 *
 * const xaA = { id: 'xa-a', name: 'Xã A' };
 * const [finding] = createHierarchy([xaA, xaA]).findings;
 * finding && describeFinding(finding, 'vi', { unit: () => 'xã A' });
 * //=> 'Xã A: xã A được khai hai lần với cùng một mã đơn vị; lần khai sau bị bỏ qua.'
 * ```
 *
 * @category Locale
 */
export function describeFinding(
  finding: Finding,
  language: 'vi' | 'en',
  names: Names = {},
): string {
  const place = findingPlace(finding, language, names);
  const said = sentence(finding, language, createSay(language, names));
  if (place.length === 0) return capitalized(said);
  const where = place.join(', ');
  return `${opensWithOwnWord(finding) ? capitalized(where) : where}: ${said}`;
}
