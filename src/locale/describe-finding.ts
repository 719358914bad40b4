import { plainCopy } from '#room/kit';
import { DanvanError, readable, type Finding } from '#room/findings';
import { checkLocale } from './check-locale.js';
import { createSay } from './create-say.js';
import { findingPlace } from './finding-place.js';
import { knownNames } from './known-names.js';
import type { FindingWords } from './locale.js';
import type { Names } from './names.js';
import type { Say } from './say.js';

function sentence({ code, params }: Finding, locale: FindingWords, say: Say): string {
  const found = Object.hasOwn(locale.sentences, code) ? locale.sentences[code] : undefined;
  // The code says which facts there are; the compiler cannot follow it into the catalogue.
  return found?.(params as never, say) ?? locale.words.unknown(code);
}

/** Findings are also read from files, and nobody waits for one that never ends. */
function checkFinding(finding: Finding): void {
  if (plainCopy(() => finding).ok && typeof finding.code === 'string') return;
  const message = 'A finding must be plain data with a code, a path and params.';
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/** Names, ids and quoted texts stay as they are; our own words open with a capital. */
const capitalized = (text: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/**
 * Says in one sentence what a finding is: where, what was found, what was expected, by how much.
 *
 * Vietnamese: lời giải thích của phát hiện.
 *
 * Sentences may change from version to version; compare findings by their code. Names come
 * from `names`, else from the finding itself, which knows those that were known where it was made;
 * an id without a name is printed as it is. Rows are counted from 1.
 *
 * @param finding - The finding, also one of another version.
 * @param locale - The language: `vi` or `en`, as imported, or one of {@link withSentences}.
 * @param names - What units, indicators and reporting lines are called. Defaults to the names in the finding.
 * @returns A sentence that ends with a full stop.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where the language is no value
 * or the finding is none.
 *
 * @example
 * ```ts
 * import { createHierarchy, describeFinding, vi } from 'danvan';
 *
 * const xaA = { id: 'xa-a', name: 'xã A' };
 * const [finding] = createHierarchy([xaA, xaA]).findings;
 * finding && describeFinding(finding, vi);
 * //=> 'Đơn vị, dòng 2: xã A được khai hai lần với cùng một mã đơn vị; lần khai sau bị bỏ qua.'
 * ```
 *
 * @category Locale
 */
export function describeFinding(finding: Finding, locale: FindingWords, names: Names = {}): string {
  return readable('The finding or the language', () => {
    checkLocale(locale);
    checkFinding(finding);
    return described(finding, locale, names);
  });
}

function described(finding: Finding, locale: FindingWords, names: Names): string {
  const all = knownNames(finding, names);
  const said = sentence(finding, locale, createSay(locale, all));
  const { parts, opensWithOwnWord } = findingPlace({ finding, locale, names: all, said });
  if (parts.length === 0) return capitalized(said);
  const where = parts.join(', ');
  return `${opensWithOwnWord ? capitalized(where) : where}: ${said}`;
}
