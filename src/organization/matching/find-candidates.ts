import { matchKey, toNfc } from '#room/text';
import { judgeSpelling, type JudgeContext, type NameForm } from './judge-spelling.js';
import {
  readingsOf,
  typeSplit,
  withoutCountry,
  withoutMarks,
  type NameWords,
} from './name-words.js';
import { unitsAround, type SpellingIndex } from './spelling-index.js';
import type { UnitCandidate, UnitMatchScope } from './unit-match.js';
import type { UnitSpelling } from './unit-spelling.js';

/** A name is looked up whole and without its type prefix. */
export const formsOf = (text: string, words: NameWords): readonly NameForm[] =>
  readingsOf(text, words).flatMap(({ key, expanded }) => {
    const split = typeSplit(key, words);
    const short = withoutCountry(key);
    return [
      { key, type: null, expanded },
      ...(short === null ? [] : [{ key: short, type: null, expanded }]),
      ...(split ? [{ key: split.bare, type: split.type, expanded }] : []),
    ];
  });

/** Whether a candidate may be taken; the others are only shown. */
export const canBeTaken = ({ score, reasons }: UnitCandidate): boolean =>
  score >= 0.55 && !reasons.includes('other-type') && !reasons.includes('not-in-force');

const byScore = (a: UnitCandidate, b: UnitCandidate): number =>
  b.score - a.score || (a.unit.id < b.unit.id ? -1 : 1);

type Judge = (form: NameForm, spelling: UnitSpelling, context: Partial<JudgeContext>) => void;

interface Search {
  readonly index: SpellingIndex;
  readonly forms: readonly NameForm[];
  readonly code: string;
  readonly judge: Judge;
}

function lookUp({ index, forms, code, judge }: Search): void {
  for (const spelling of index.byCode.get(code) ?? []) {
    judge({ key: code, type: null, expanded: false }, spelling, {});
  }
  for (const form of forms) {
    for (const spelling of index.byKey.get(form.key) ?? []) judge(form, spelling, {});
  }
}

function lookUpWithoutMarks({ index, forms, judge }: Search): void {
  for (const form of forms) {
    if (withoutMarks(form.key) !== form.key) continue;
    for (const spelling of index.byPlainKey.get(form.key) ?? []) {
      if (spelling.key !== form.key) judge(form, spelling, { withoutMarks: true });
    }
  }
}

/** Where a letter is a sixth of a name or more, too many other names are as near. */
const lettersPerTypo = 6;

function lookUpNear({ index, forms, judge }: Search): void {
  const bare = Math.min(...forms.map(({ key }) => key.length));
  for (const form of forms) {
    const unmarked = withoutMarks(form.key) === form.key;
    for (const { key, distance } of index.near(form.key)) {
      const typos = bare < lettersPerTypo * distance ? distance + 2 : distance;
      const isUnmarked = unmarked && withoutMarks(key) !== key;
      for (const spelling of index.byKey.get(key) ?? []) {
        judge(form, spelling, { typos, withoutMarks: isUnmarked });
      }
    }
  }
}

/**
 * The units that a name may mean, the best first: by its key, then without marks, then misspelt.
 *
 * @internal
 */
export function findCandidates(
  text: string,
  { index, words }: { readonly index: SpellingIndex; readonly words: NameWords },
  { at, within }: UnitMatchScope,
): readonly UnitCandidate[] {
  const best = new Map<string, UnitCandidate>();
  const allowed = within === undefined ? null : new Set(within);
  const isAllowed = ({ unit, typeless }: UnitSpelling): boolean => {
    if (allowed === null) return typeless !== true;
    if (allowed.has(unit.id)) return true;
    // “UBND” alone is that of the place asked in, and of none below.
    if (typeless === true) return allowed.has(unit.serves ?? unit.parent ?? '');
    return [...unitsAround(unit, index.byId)].some((id) => allowed.has(id));
  };
  const context = { text: toNfc(text.trim()), at, typos: 0, withoutMarks: false };
  const judge: Judge = (form, spelling, more) => {
    if (!isAllowed(spelling)) return;
    const candidate = judgeSpelling(form, spelling, { ...context, ...more });
    const known = best.get(spelling.unit.id);
    if (candidate && (!known || candidate.score > known.score))
      best.set(spelling.unit.id, candidate);
  };
  const search = { index, forms: formsOf(text, words), code: matchKey(text), judge };
  lookUp(search);
  if (![...best.values()].some(canBeTaken)) lookUpWithoutMarks(search);
  // A name that is right, but of a unit that is gone or of another type, is no misspelt one.
  if (best.size === 0) lookUpNear(search);
  return [...best.values()].toSorted(byScore);
}
