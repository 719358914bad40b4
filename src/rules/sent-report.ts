import type { Dataset } from '#room/aggregation';
import type { Observation } from '#room/indicators';

/** The figures that one unit sent for one period, on one line and one basis. */
export interface SentReport {
  readonly unit: string;
  readonly period: string;
  readonly figures: ReadonlyMap<string, Observation>;
}

/** Groups the observations of a dataset into the reports with which they were sent. */
export function sentReports(dataset: Dataset): readonly SentReport[] {
  const reports = new Map<string, SentReport & { readonly figures: Map<string, Observation> }>();
  for (const observation of dataset.observations) {
    const { unit, period, line, basis, scope } = observation;
    const key = JSON.stringify([unit, period.id, line ?? null, basis, scope]);
    const report = reports.get(key) ?? { unit, period: period.id, figures: new Map() };
    reports.set(key, report);
    report.figures.set(observation.indicator, observation);
  }
  return [...reports.values()];
}
