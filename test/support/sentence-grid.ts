import {
  aggregate,
  createDataset,
  createHierarchy,
  en,
  vi,
  type Language,
  type ObservationInput,
  type FigureTable,
} from 'danvan';
import { dimensions, indicators, partyLayout, unitKinds } from 'danvan/vietnam';
import { generalSentence, paragraphOf, reviewContext, sectionSentences } from '#inside/compose';

type Value = ObservationInput['value'];

const hierarchy = createHierarchy(
  [
    { id: 'tinh', name: { vi: 'tỉnh Mẫu', en: 'Mau Province' }, kind: 'province' },
    { id: 'xa-a', name: 'xã A', kind: 'commune', parent: 'tinh' },
    { id: 'phuong-b', name: 'phường B', kind: 'ward', parent: 'tinh' },
    { id: 'board', name: 'Ban Dân vận', category: 'organization', symbol: 'BDVTU' },
  ],
  { kinds: unitKinds },
);

/** One case of the grid: what two communes sent this year, last year, and as a plan. */
export interface GridCase {
  readonly title: string;
  readonly now: readonly (Value | undefined)[];
  readonly before?: readonly (Value | undefined)[];
  readonly plan?: readonly (Value | undefined)[];
  readonly draft?: boolean;
}

const places = ['xa-a', 'phuong-b', 'tinh'];

const sentBy = (
  code: string,
  values: readonly (Value | undefined)[],
  more: Partial<ObservationInput>,
): readonly ObservationInput[] =>
  values.flatMap((value, at) =>
    value === undefined
      ? []
      : [{ unit: places[at] ?? 'tinh', indicator: code, period: '2026-H1', value, ...more }],
  );

/** The table of a province for the first half of 2026, beside last year's and the plan. */
export const gridTable = (observations: readonly ObservationInput[]): FigureTable =>
  aggregate(createDataset({ hierarchy, indicators, observations }), {
    units: 'tinh',
    period: '2026-H1',
    compareWith: 'same-period-last-year',
    plan: 'period',
  });

const wordsIn = { vi, en };

interface Asked {
  readonly code: string;
  readonly language: Language;
  readonly draft?: boolean;
}

/** The general sentence of an indicator, from a table. */
export function saidOf(table: FigureTable, { code, language, draft = false }: Asked): string {
  const indicator = indicators.find((one) => one.code === code);
  const locale = wordsIn[language];
  const context = reviewContext({
    table,
    issuer: 'board',
    layout: partyLayout,
    locale,
    dimensions,
    money: 'billion-dong',
    moneyDecimals: 1,
    ...(draft && { draftMark: 'DỰ THẢO' }),
  });
  const asked = indicator === undefined ? '' : generalSentence(indicator, locale);
  const said = paragraphOf(sectionSentences([asked], context), locale);
  return said === '' ? '(left out)' : said;
}

/** The observations of a case for one indicator. */
export const observationsOf = (
  code: string,
  { now, before = [], plan = [] }: GridCase,
): readonly ObservationInput[] => [
  ...sentBy(code, now, {}),
  ...sentBy(code, before, { period: '2025-H1' }),
  ...sentBy(code, plan, { measure: 'plan' }),
];
