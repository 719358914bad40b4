import { folded } from './folded.js';
import { fail } from './must.js';

/** The most that a failure repeats of what is missing. */
const listed = 5;

/** Finds texts that mostly follow each other, each from where the last one was found. */
function missingFrom(shown: string, expected: readonly string[]): readonly string[] {
  let from = 0;
  return expected.filter((each) => {
    const wanted = folded(each);
    const at = shown.indexOf(wanted, from);
    if (at === -1) return !shown.includes(wanted);
    from = at;
    return false;
  });
}

/** Requires each of the texts to be found, whatever line breaks and capitals the format put in. */
export function mustShow(text: string, expected: readonly string[]): void {
  const missing = missingFrom(folded(text), expected);
  if (missing.length === 0) return;
  const first = missing.slice(0, listed).map((each) => `“${each.slice(0, 80)}”`);
  fail(`${missing.length} of ${expected.length} texts are not in the file: ${first.join(', ')}.`);
}

/** The words of texts, each once: cells and columns may stand in any order and wrap anywhere. */
export const wordsOf = (texts: readonly string[]): readonly string[] => [
  ...new Set(
    texts.flatMap((text) => text.split(/\s+/u)).filter((word) => /[\p{L}\p{N}]/u.test(word)),
  ),
];
