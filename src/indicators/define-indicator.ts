import { deepFreeze } from '#room/kit';
import { DanvanError, findingsFromZod } from '#room/findings';
import {
  indicatorSchema,
  type CombiningRules,
  type Indicator,
  type IndicatorInput,
} from './indicator.js';

/** How each kind combines unless its definition says otherwise. */
const rulesOfKind: { readonly [Kind in Indicator['kind']]: CombiningRules } = Object.freeze({
  flow: { unit: 'sum', time: 'sum', line: 'once' },
  stock: { unit: 'sum', time: 'last', line: 'once' },
  coverage: { unit: 'sum', time: 'last', line: 'once' },
  ratio: { unit: 'recompute', time: 'recompute', line: 'once' },
});

/**
 * Defines an indicator and fills in what its kind implies.
 *
 * Vietnamese: chỉ tiêu thống kê.
 *
 * A flow is summed over units and time; a stock and a coverage are summed over units, the last one
 * over time; a ratio is recomputed. Figures that travel on two reporting lines count once unless
 * `combine.line` is `sum`.
 *
 * @param input - The definition; code, name, unit and kind are enough.
 * @returns The definition with every default, frozen all the way down.
 * @throws {@link DanvanError} with code `INVALID_ARGUMENT` and the findings, where it is not well
 * formed or a ratio has no terms.
 *
 * @example
 * ```ts
 * import { defineIndicator } from 'danvan';
 *
 * const teams = defineIndicator({
 *   code: 'mediation.teams',
 *   name: 'Số tổ hòa giải',
 *   unit: 'tổ',
 *   kind: 'stock',
 * });
 * teams.combine; //=> { unit: 'sum', time: 'last', line: 'once' }
 * ```
 *
 * @category Indicators
 */
export function defineIndicator(input: IndicatorInput): Indicator {
  const result = indicatorSchema.safeParse(input, { reportInput: true });
  if (!result.success) {
    const findings = findingsFromZod(result.error.issues, { path: ['indicator'] });
    throw new DanvanError('INVALID_ARGUMENT', 'The definition is not well formed.', { findings });
  }
  const { combine, ...definition } = result.data;
  if ((definition.kind === 'ratio') !== (definition.ratio !== undefined)) {
    const message = `"${definition.code}": a ratio, and only a ratio, names its terms in "ratio".`;
    throw new DanvanError('INVALID_ARGUMENT', message);
  }
  return deepFreeze({
    ...definition,
    combine: { ...rulesOfKind[definition.kind], ...withoutUndefined(combine) },
  });
}

function withoutUndefined(combine: {
  readonly unit?: CombiningRules['unit'] | undefined;
  readonly time?: CombiningRules['time'] | undefined;
  readonly line?: CombiningRules['line'] | undefined;
}): Partial<CombiningRules> {
  const { unit, time, line } = combine;
  return { ...(unit && { unit }), ...(time && { time }), ...(line && { line }) };
}
