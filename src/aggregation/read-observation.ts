import { type Finding, type ParseResult, findingsFromZod, referenceFinding } from '#room/findings';
import { type Catalogue, type Observation, observationSchema } from '#room/indicators';
import { parsePeriod, type PeriodOptions } from '#room/time';
import { datasetFinding } from './findings.js';

/** What an observation may refer to. */
export interface KnownIds {
  readonly units: ReadonlySet<string>;
  readonly catalogue: Catalogue;
  readonly lines: ReadonlySet<string>;
  readonly periods: PeriodOptions;
  /** What a misspelt id was meant to be. */
  readonly suggest: (id: string, ids: Iterable<string>) => string | null;
}

type Read = Omit<Observation, 'period' | 'position'> & { readonly period: string };

function unknownReferences(row: Read, known: KnownIds, index: number): readonly Finding[] {
  const { unit, indicator, line, period } = row;
  const place = (field: string) => ({
    path: ['observations', index, field],
    unit,
    indicator,
    period,
  });
  const nearest = (id: string, ids: Iterable<string>) => ({ nearest: known.suggest(id, ids) });
  const findings: Finding[] = [];
  if (!known.units.has(unit)) {
    const params = { unit, ...nearest(unit, known.units) };
    findings.push(referenceFinding('dataset/unknown-unit', params, place('unit')));
  }
  if (!known.catalogue.has(indicator)) {
    const params = { indicator, ...nearest(indicator, known.catalogue.keys()) };
    findings.push(referenceFinding('dataset/unknown-indicator', params, place('indicator')));
  }
  if (line !== undefined && !known.lines.has(line)) {
    const params = { line, ...nearest(line, known.lines) };
    findings.push(datasetFinding('dataset/unknown-line', params, place('line')));
  }
  return findings;
}

/** Reads one row; the findings say all that keeps it from being counted. */
export function readObservation(
  given: unknown,
  position: number,
  known: KnownIds,
): ParseResult<Observation> {
  const path = ['observations', position];
  const result = observationSchema.safeParse(given, { reportInput: true });
  if (!result.success) {
    return { ok: false, findings: findingsFromZod(result.error.issues, { path }) };
  }
  const period = parsePeriod(result.data.period, known.periods);
  const { unit, indicator } = result.data;
  const badPeriod = period.ok
    ? []
    : period.findings.map((finding) => ({
        ...finding,
        path: [...path, 'period'],
        unit,
        indicator,
      }));
  const findings = [...badPeriod, ...unknownReferences(result.data, known, position)];
  return period.ok && findings.length === 0
    ? { ok: true, value: Object.freeze({ ...result.data, period: period.value, position }) }
    : { ok: false, findings };
}
