import type {
  AggregateOptions,
  Dataset,
  Hierarchy,
  Indicator,
  IndicatorInput,
  ObservationInput,
  FigureTable,
  UnitInput,
} from 'danvan';
import {
  aggregate,
  createDataset,
  createHierarchy,
  createUnitRegister,
  defineIndicator,
  drillDown,
  explain,
  extendCatalogue,
  findCell,
  hierarchyAt,
} from 'danvan';
import { deprecate } from 'danvan/indicators';
import { planOf, runPlan, type SqlStore } from 'danvan/sql';
import { indicators as known } from 'danvan/vietnam';

interface Given {
  readonly units: readonly UnitInput[];
  readonly text: string;
  readonly options: AggregateOptions;
  readonly observations: readonly ObservationInput[];
}

const madeOf = ({ observations }: Given) => {
  const hierarchy = createHierarchy([
    { id: 'tinh', name: 'tỉnh' },
    { id: 'xa-a', name: 'xã A', parent: 'tinh' },
  ]);
  const teams = defineIndicator({ code: 'mediation.teams', name: 'a', unit: 'tổ', kind: 'stock' });
  const indicators = extendCatalogue(
    [deprecate(teams, {})],
    [{ code: 'mediation.cases', name: 'b', unit: 'vụ', kind: 'flow' }],
  );
  return createDataset({ hierarchy, indicators, observations });
};

/** Never run: codes and ids that are literals are told apart from those that are not there. */
export function typesOfLiterals(given: Given): void {
  const dataset = madeOf(given);
  const table = aggregate(dataset, { units: 'tinh', period: '2026' });
  void findCell(table, 'mediation.teams');
  void findCell(table, 'mediation.cases', 'xa-a');
  void explain(table, 'mediation.cases', { unit: 'xa-a', period: '2026' });
  // @ts-expect-error - no code of the catalogue
  void findCell(table, 'mediation.tems');
  // @ts-expect-error - no unit of the hierarchy
  void findCell(table, 'mediation.teams', 'xa-c');
  // @ts-expect-error - no unit of the hierarchy
  void findCell(table, 'mediation.teams', { unit: 'xa-c' });
  // @ts-expect-error - no code of the catalogue
  void explain(table, 'mediation.tems');
  // @ts-expect-error - no code of the catalogue
  void drillDown(table, 'mediation.tems');

  const indicators = ['mediation.teams'] as const;
  void aggregate(dataset, { units: ['xa-a', 'tinh'], period: '2026', indicators });
  // @ts-expect-error - no unit of the hierarchy
  void aggregate(dataset, { units: 'xa-c', period: '2026' });
  // @ts-expect-error - one of them is no unit of the hierarchy
  void aggregate(dataset, { units: ['tinh', 'xa-c'], period: '2026' });
  // @ts-expect-error - no code of the catalogue
  void aggregate(dataset, { units: 'tinh', period: '2026', indicators: ['mediation.tems'] });
}

/** Never run: what is only known as text goes everywhere, as before. */
export function typesOfText(given: Given): void {
  const { text, units, options, observations } = given;
  const dataset = madeOf(given);
  const table = aggregate(dataset, options);
  void findCell(table, text, text);
  void findCell(table, text, { period: '2026' });
  void findCell(table, text, { unit: text });
  void aggregate(dataset, { units: text, indicators: [text] });
  void aggregate(dataset, { units: [text], period: '2026' });

  const plainTable: FigureTable = table;
  void findCell(plainTable, 'any.code', 'any-unit');
  const plainDataset: Dataset = dataset;
  const plainHierarchy: Hierarchy = plainDataset.hierarchy;
  const plainIndicators: readonly Indicator[] = known;
  const read = createDataset({
    hierarchy: createHierarchy(units),
    indicators: plainIndicators,
    observations,
  });
  void findCell(aggregate(read, { units: 'any-unit', period: '2026' }), 'any.code');
  void plainHierarchy;
}

/** Never run: the catalogue of the package and the trees of a register. */
export function typesOfTheCatalogue({ observations }: Given): void {
  const register = createUnitRegister({ units: [{ id: 'tinh', name: 'tỉnh' }] });
  const hierarchy = hierarchyAt(register, { at: '2026-07-01' });
  const dataset = createDataset({ hierarchy, register, indicators: known, observations });
  const table = aggregate(dataset, { units: 'tinh', period: '2026' });
  void findCell(table, 'mediation.teams', 'tinh');
  void findCell(table, 'petitions.eligible-complaints');
  // @ts-expect-error - no code of the catalogue
  void findCell(table, 'mediation.tems');
  // @ts-expect-error - no unit of the register
  void findCell(table, 'mediation.teams', 'xa-a');
}

/** Never run: a ratio, and only a ratio, has terms. */
export function typesOfRatios(): void {
  const ratio = { numerator: 'a.b', denominator: 'a.c', factor: 100 };
  const rate = { code: 'a.rate', name: 'a', unit: '%', kind: 'ratio' } as const;
  void defineIndicator({ ...rate, ratio });
  // @ts-expect-error - a ratio without terms
  void defineIndicator(rate);
  // @ts-expect-error - a ratio without terms
  const bare: IndicatorInput = rate;
  // @ts-expect-error - terms of what is no ratio
  void defineIndicator({ ...rate, kind: 'flow', ratio });
  // @ts-expect-error - a ratio without terms
  void extendCatalogue(known, [rate]);
  void bare;
}

/** Never run: plans know the codes and ids of their context, as tables do. */
export async function typesOfPlans(store: SqlStore): Promise<void> {
  const hierarchy = createHierarchy([{ id: 'tinh', name: 'tỉnh' }]);
  const context = { hierarchy, indicators: known };
  const plan = planOf(context, { units: 'tinh', period: '2026' });
  const table = await runPlan(plan, store);
  void findCell(table, 'mediation.teams', 'tinh');
  // @ts-expect-error - no code of the catalogue
  void findCell(table, 'mediation.tems');
  // @ts-expect-error - no unit of the hierarchy
  void planOf(context, { units: 'tinhh', period: '2026' });
  // @ts-expect-error - no code of the catalogue
  void planOf(context, { units: 'tinh', period: '2026', indicators: ['outreach.sesions'] });
}
