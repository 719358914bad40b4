import { plainCopy } from '#room/kit';
import { DanvanError } from './danvan-error.js';
import type { Finding, FindingPlace, Severity } from './finding.js';
import { requireObject, requireText } from './require-argument.js';
import { plainFacts } from './plain-facts.js';
import { plainPlace } from './plain-place.js';
import type { FactsByCode, FindingKinds, FindingMaker } from './finding-maker.js';

const severities: readonly unknown[] = ['error', 'warning', 'note'] satisfies Severity[];

const isKind = (kind: unknown): boolean =>
  typeof kind === 'object' &&
  kind !== null &&
  'severity' in kind &&
  severities.includes(kind.severity);

const nowhere: readonly string[] = Object.freeze([]);

const word = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

function checkWords(area: string, problems: readonly string[]): void {
  const wrong = [area, ...problems].filter((text) => !word.test(text));
  if (wrong.length === 0) return;
  const message = `Areas and problems are small letters and hyphens, unlike: ${wrong.join(', ')}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/** Refuses what was not made to be a kind, and what throws when it is looked at. */
function plainKinds(kinds: FindingKinds): FindingKinds {
  const copy = plainCopy(() => kinds);
  const isWell = copy.ok && Object.values(requireObject(kinds, 'kinds')).every(isKind);
  if (isWell) return kinds;
  const message = '"kinds" must be made by error(), warning() and note().';
  throw new DanvanError('INVALID_ARGUMENT', message);
}

function severityOf(severities: Readonly<Record<string, Severity>>, code: unknown): Severity {
  requireText(code, 'code');
  const severity = Object.hasOwn(severities, code) ? severities[code] : undefined;
  if (severity !== undefined) return severity;
  const message = `No finding has the code “${code}” here; there are: ${Object.keys(severities).join(', ')}.`;
  throw new DanvanError('INVALID_ARGUMENT', message);
}

/**
 * Defines the findings of one area: code, severity and facts in one place.
 *
 * Vietnamese: khai báo loại phát hiện.
 *
 * For authors of rules and exporters. Codes read `area/problem` and are never renamed; take an area
 * that is yours. Facts are plain data: texts, numbers, lists of them, null.
 *
 * @param area - The first half of the codes, such as `my-province`.
 * @param kinds - What can be wrong, each with {@link error}, {@link warning} or {@link note}.
 * @returns A function that makes the findings from their full code, facts and place.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` where a word of a code is not in small
 * letters and hyphens; the function itself, where it is given a code that was not defined, or facts
 * or a place that are no plain data.
 *
 * @example
 * ```ts
 * import { defineFindings, warning } from 'danvan/findings';
 *
 * const hallFinding = defineFindings('my-hall', {
 *   'seats-missing': warning<{ readonly seats: number }>(),
 * });
 * const finding = hallFinding('my-hall/seats-missing', { seats: 3 }, { unit: 'xa-a' });
 * finding.severity; //=> 'warning'
 * finding.params.seats; //=> 3
 * ```
 *
 * @category Findings
 */
export function defineFindings<Area extends string, Kinds extends FindingKinds>(
  area: Area,
  kinds: Kinds,
): FindingMaker<FactsByCode<Area, Kinds>>;
/* @__NO_SIDE_EFFECTS__ */
export function defineFindings(area: string, kinds: FindingKinds): FindingMaker<object> {
  requireText(area, 'area');
  const given = Object.entries(plainKinds(kinds));
  checkWords(
    area,
    given.map(([problem]) => problem),
  );
  const severities: Readonly<Record<string, Severity>> = Object.freeze(
    Object.fromEntries(given.map(([problem, { severity }]) => [`${area}/${problem}`, severity])),
  );
  const make = <Code extends string, Facts>(
    code: Code,
    params: Facts,
    place: FindingPlace = {},
  ): Finding<Code, Facts> =>
    Object.freeze({
      path: nowhere,
      ...plainPlace(place),
      code,
      severity: severityOf(severities, code),
      params: plainFacts(params, 'params'),
    });
  return Object.freeze(Object.assign(make, { severities }));
}
