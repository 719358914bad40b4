import { datasetFinding } from '../findings.js';
import { referenceFinding, type Finding, type ParseResult } from '#room/findings';
import { type Catalogue, type Observation, observationSchema, sourceOf } from '#room/indicators';
import type { Suggester } from '#room/text';
import { readFast } from '#room/records';
import { readPeriod, type PeriodOptions } from '#room/time';

/** What an observation may refer to. */
export interface KnownIds {
  readonly units: ReadonlySet<string>;
  readonly catalogue: Catalogue;
  readonly lines: ReadonlySet<string>;
  readonly periods: PeriodOptions;
  /** What a misspelt id was meant to be. */
  readonly suggest: Readonly<Record<'unit' | 'indicator' | 'line', Suggester>>;
}

type Read = Omit<Observation, 'period' | 'position'> & { readonly period: string };

function unknownReferences(row: Read, known: KnownIds, index: number): readonly Finding[] {
  const { unit, indicator, line, period } = row;
  const place = (field: string) => ({
    path: ['observations', index, field],
    unit,
    indicator,
    period,
    ...sourceOf(row.source),
  });
  const findings: Finding[] = [];
  if (!known.units.has(unit)) {
    const params = { unit, nearest: known.suggest.unit(unit) };
    findings.push(referenceFinding('dataset/unknown-unit', params, place('unit')));
  }
  if (!known.catalogue.has(indicator)) {
    const params = { indicator, nearest: known.suggest.indicator(indicator) };
    findings.push(referenceFinding('dataset/unknown-indicator', params, place('indicator')));
  }
  if (line !== undefined && !known.lines.has(line)) {
    const params = { line, nearest: known.suggest.line(line) };
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
  const result = readFast(observationSchema, given, path);
  if (!result.ok) return result;
  const period = readPeriod(result.value.period, known.periods);
  const { unit, indicator } = result.value;
  const badPeriod = period.ok
    ? []
    : period.findings.map((finding) => ({
        ...finding,
        path: [...path, 'period'],
        unit,
        indicator,
        ...sourceOf(result.value.source),
      }));
  const findings = [...badPeriod, ...unknownReferences(result.value, known, position)];
  return period.ok && findings.length === 0
    ? { ok: true, value: Object.freeze({ ...result.value, period: period.value, position }) }
    : { ok: false, findings };
}
