import * as z from 'zod/mini';
import { requireShape, requireText, type Finding, object } from '#room/findings';
import { mostCharacters, detectLegacyEncoding, textFinding } from '#room/text';
import { canBeTaken, findCandidates } from './find-candidates.js';
import { nameKey, nameWords } from './name-words.js';
import { spellingIndex } from './spelling-index.js';
import type { UnitCandidate, UnitMatch, UnitMatcherOptions, UnitMatchScope } from './unit-match.js';
import { abbreviationsShape, unitKindsShape, unitsShape } from '../unit/typed-shapes.js';
import type { Unit } from '../unit/unit.js';
import { organizationFinding } from '../findings.js';

/** How much of a text a finding repeats. */
const longestShown = 100;

/** How far behind the next one must be: a name, a misspelt name. */
const clearMargin = 0.1;
const clearMarginOfTypo = 0.15;

const optionsShape = object({
  kinds: z.optional(unitKindsShape),
  abbreviations: z.optional(abbreviationsShape),
});

const scopeShape = object({
  at: z.optional(z.string()),
  within: z.optional(z.array(z.string())),
  limit: z.optional(z.union([z.number(), z.nan()])),
});

interface Decision {
  readonly match: Unit | null;
  readonly finding: Finding | null;
}

/** The candidates that fit as well as the best, or nearly, by rounded scores. */
function equalsOf(candidates: readonly UnitCandidate[]): readonly UnitCandidate[] {
  const takable = candidates.filter(canBeTaken);
  const [best] = takable;
  if (best === undefined) return [];
  const isTypo = best.reasons.includes('typo');
  const margin = isTypo ? clearMarginOfTypo : clearMargin;
  // Half a hundredth more, as differences of decimals are not exact.
  const near = (isTypo ? candidates : takable).filter(
    ({ score, reasons }) =>
      best.score - score < margin + 0.005 && !reasons.includes('not-in-force'),
  );
  return near.includes(best) ? near : [best, ...near];
}

function decide(text: string, candidates: readonly UnitCandidate[], limit: number): Decision {
  const [best, ...others] = equalsOf(candidates);
  if (best === undefined) {
    const nearest = candidates[0]?.unit.name.vi ?? null;
    return {
      match: null,
      finding: organizationFinding('organization/unknown-name', { text, nearest }),
    };
  }
  const { unit } = best;
  if (others.length > 0) {
    const listed = [best, ...others].slice(0, limit);
    const units = listed.map((each) => each.unit.id);
    const names = listed.map((each) => each.unit.name.vi);
    const facts = { text, units, names, count: others.length + 1 };
    return { match: null, finding: organizationFinding('organization/ambiguous-name', facts) };
  }
  if (!best.reasons.includes('typo')) return { match: unit, finding: null };
  const taken = { text, unit: unit.id, name: unit.name.vi };
  const place = { unit: unit.id };
  return { match: unit, finding: organizationFinding('organization/name-corrected', taken, place) };
}

const resultOf = (
  match: Unit | null,
  candidates: readonly UnitCandidate[],
  finding: Finding | null,
): UnitMatch =>
  Object.freeze({
    match,
    candidates: Object.freeze(candidates),
    findings: Object.freeze(finding === null ? [] : [finding]),
  });

/**
 * Prepares units so that many written names can be matched to them quickly.
 *
 * Vietnamese: bộ nhận diện tên đơn vị.
 *
 * Make it once for a list, then ask it for each text; see {@link matchUnit} for what it answers.
 * `units` is only read while it is made.
 *
 * @param units - The units of a hierarchy or a register.
 * @param options - The kinds, whose names are type prefixes, and the abbreviations.
 * @returns A function of a text and a scope: `at`, `within`, `limit`.
 *
 * @example
 * ```ts
 * import { createHierarchy } from 'danvan';
 * import { createUnitMatcher } from 'danvan/organization';
 * import { nameAbbreviations, unitKinds } from 'danvan/vietnam';
 *
 * const { units } = createHierarchy([
 *   { id: 'go-dau', name: 'xã Gò Dầu' },
 *   { id: 'trang-bang', name: 'phường Trảng Bàng' },
 * ]);
 * const match = createUnitMatcher(units, { kinds: unitKinds, abbreviations: nameAbbreviations });
 * match('P. Trảng Bàng').match?.id; //=> 'trang-bang'
 * match('X. Gò Dầu').match?.id; //=> 'go-dau'
 * ```
 *
 * @category Organization
 */
export function createUnitMatcher(
  units: readonly Unit[],
  options: UnitMatcherOptions = {},
): (text: string, scope?: UnitMatchScope) => UnitMatch {
  const words = nameWords(requireShape(options, optionsShape, 'options'));
  const index = spellingIndex(requireShape(units, unitsShape, 'units'), words);
  return (text, scope = {}) => {
    requireText(text, 'text');
    requireShape(scope, scopeShape, 'scope');
    const shown = text.slice(0, longestShown);
    const none = { text: shown, nearest: null };
    if (text.length > mostCharacters || nameKey(text) === '') {
      return resultOf(null, [], organizationFinding('organization/unknown-name', none));
    }
    const candidates = findCandidates(text, { index, words }, scope);
    const isExact = candidates.some(({ reasons }) => !reasons.includes('typo'));
    const encoding = isExact ? null : detectLegacyEncoding(text);
    if (encoding !== null) {
      return resultOf(null, [], textFinding('text/legacy-encoding', { text: shown, encoding }));
    }
    const limit = Math.max(1, Math.trunc(scope.limit ?? 20) || 1);
    const { match, finding } = decide(shown, candidates, limit);
    return resultOf(match, candidates.slice(0, limit), finding);
  };
}
