import type { Indicator } from '#room/indicators';
import { nameIn } from '#room/organization';
import type { ReviewContext } from '../review/review-context.js';

/** The area of an indicator: the “mediation” of “mediation.teams”. */
export const areaOf = (code: string): string => code.split('.')[0] ?? code;

/** Indicators that stand next to each other and belong to one area. */
export interface AreaRun {
  readonly from: number;
  /** Undefined where nobody gave the area a name. */
  readonly name: string | undefined;
}

/** The runs of indicators of one area, from the first on. */
export function areaRuns(
  indicators: readonly Indicator[],
  { outline, style }: ReviewContext,
): readonly AreaRun[] {
  return indicators.flatMap(({ code }, from) => {
    const area = areaOf(code);
    if (from > 0 && area === areaOf(indicators[from - 1]?.code ?? '')) return [];
    const { areas = {} } = outline;
    const name = Object.hasOwn(areas, area) ? areas[area] : undefined;
    return [{ from, name: name && nameIn(name, style.language) }];
  });
}
