import type { Indicator, Observation } from '#room/indicators';

/** Which figure is asked: of an indicator, what was counted or planned, of all or of a category. */
export interface FigureKey {
  readonly indicator: Indicator;
  readonly measure: Observation['measure'];
  /** By field; none for the total. */
  readonly categories: Readonly<Record<string, string>>;
}

/** Categories as one text; the order in which they were written says nothing. */
export const categoryKey = (categories: Readonly<Record<string, string>> | undefined): string =>
  categories === undefined
    ? ''
    : Object.entries(categories)
        .map(([field, category]) => JSON.stringify([field, category]))
        .sort()
        .join();
