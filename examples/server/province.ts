import { readFileSync } from 'node:fs';
import {
  createHierarchy,
  type DatasetContext,
  type ObservationInput,
  type UnitInput,
} from 'danvan';
import type { ReportingLineInput } from 'danvan/organization';
import { indicators, unitKinds } from 'danvan/vietnam';

interface Province {
  readonly units: readonly UnitInput[];
  readonly lines: readonly ReportingLineInput[];
  readonly observations: readonly ObservationInput[];
}

/** The made-up province; every name and figure in it is invented. */
const file = new URL('../data/tinh-mau-2026-q3.json', import.meta.url);
const province: Province = JSON.parse(readFileSync(file, 'utf8'));

/** Whose figures the server takes. */
export const provinceContext: DatasetContext = {
  hierarchy: createHierarchy(province.units, { kinds: unitKinds }),
  lines: province.lines,
  indicators,
};

/** Figures to post, as the bodies of the province would. */
export const provinceFigures: readonly ObservationInput[] = province.observations;
