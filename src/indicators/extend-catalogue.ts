import * as z from 'zod/mini';
import {
  DanvanError,
  isDanvanError,
  requireList,
  requireShape,
  type Finding,
  looseObject,
} from '#room/findings';
import { createCatalogue } from './catalogue.js';
import { defineIndicator } from './define-indicator.js';
import type { indicatorFinding } from './findings.js';
import type { Indicator, IndicatorInput } from './indicator.js';

/** What must be there of definitions that are at hand already. */
const definitionsShape = z.array(looseObject({ code: z.string(), kind: z.string() }));

/** What was defined, or why it was not. */
type Defined = { readonly indicator: Indicator } | { readonly refusal: DanvanError };

function defined(input: IndicatorInput): Defined {
  try {
    return { indicator: defineIndicator(input) };
  } catch (error) {
    if (isDanvanError(error)) return { refusal: error };
    throw error;
  }
}

/** What is wrong with one of the additions, at its place among them. */
const placed = ({ findings = [] }: DanvanError, at: number): readonly Finding[] =>
  findings.map((finding) =>
    Object.freeze({ ...finding, path: Object.freeze(['additions', at, ...finding.path.slice(1)]) }),
  );

/** The reasons of the catalogue, in words for those who write programs. */
const reasons: {
  readonly [Code in ReturnType<typeof indicatorFinding>['code']]: string;
} = {
  'indicators/duplicate-indicator': 'is defined already; take another code',
  'indicators/unknown-relation': 'leans on an indicator that is not defined',
  'indicators/ring': 'is part, term or version of itself by way of others',
  'indicators/term-is-ratio': 'has a ratio among its terms',
  'indicators/versions-overlap':
    'replaces an indicator that has not ended before it begins; give "to" of the earlier and "from" of the later one',
};

const isReason = (code: string): code is keyof typeof reasons => code in reasons;

const sentenceOf = ({ code, indicator = '', params }: Finding): string => {
  const { related, term, indicators } = { ...params };
  const named =
    related ?? term ?? (Array.isArray(indicators) ? indicators.join('" → "') : undefined);
  const which = named === undefined ? '' : ` ("${String(named)}")`;
  return `"${indicator}" ${isReason(code) ? reasons[code] : code}${which}`;
};

/**
 * Adds indicators of your own to a catalogue.
 *
 * Vietnamese: bổ sung danh mục chỉ tiêu.
 *
 * Nothing is added where anything is wrong. An indicator is never replaced: give the new version a
 * code of its own, with `from` and `replaces`, and end the earlier one by `to`.
 *
 * @param catalogue - The indicators that there are.
 * @param additions - Definitions as {@link defineIndicator} takes them; they may lean on each other.
 * @returns All of them, the new ones last; frozen.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT`, every reason in its message and as
 * findings, where a definition is not well formed, its code is taken, it leans on what is not
 * defined, on itself by way of others or on a rate as a term, or it is in force together with the
 * version that it replaces.
 *
 * @example
 * ```ts
 * import { extendCatalogue } from 'danvan';
 * import { indicators } from 'danvan/vietnam';
 *
 * const catalogue = extendCatalogue(indicators, [
 *   {
 *     code: 'libraries.books',
 *     name: 'Số sách tặng thư viện thôn',
 *     unit: 'cuốn',
 *     kind: 'flow',
 *   },
 * ]);
 * catalogue.at(-1)?.code; //=> 'libraries.books'
 * ```
 *
 * @category Indicators
 */
export function extendCatalogue<Code extends string, const Added extends string>(
  catalogue: readonly Indicator<Code>[],
  additions: readonly IndicatorInput<Added>[],
): readonly Indicator<Code | Added>[];
export function extendCatalogue(
  catalogue: readonly Indicator[],
  additions: readonly IndicatorInput[],
): readonly Indicator[] {
  requireShape(requireList(catalogue, 'catalogue'), definitionsShape, 'catalogue');
  requireList(additions, 'additions');
  const read = additions.map(defined);
  const refusals = read.flatMap((one) => ('refusal' in one ? one.refusal : []));
  const malformed = read.flatMap((one, at) => ('refusal' in one ? placed(one.refusal, at) : []));
  const all = [...catalogue, ...read.flatMap((one) => ('indicator' in one ? one.indicator : []))];
  const { findings } = createCatalogue(all);
  const why = [
    ...refusals.map(({ message }) => message.replace(/\.$/, '')),
    ...findings.map(sentenceOf),
  ];
  if (why.length === 0) return Object.freeze(all);
  throw new DanvanError('INVALID_ARGUMENT', `The catalogue was not extended: ${why.join('; ')}.`, {
    findings: [...malformed, ...findings],
  });
}
