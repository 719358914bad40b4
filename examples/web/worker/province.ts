import { createHierarchy, type Hierarchy, type ObservationInput, type UnitInput } from 'danvan';
import type { ReportingLineInput } from 'danvan/organization';
import { unitKinds as kinds } from 'danvan/vietnam';
import quarterly from '../../data/tinh-mau-2026-q3.json' with { type: 'json' };
import yearly from '../../data/tinh-mau-2026.json' with { type: 'json' };

/** What a report needs to know besides its figures. */
export interface ReportFacts {
  readonly units: string;
  readonly period: string;
  readonly issuer: string;
  readonly date: string;
  readonly signers: readonly { readonly authority?: string; readonly post: string }[];
  readonly recipients: readonly string[];
  readonly narrative: Readonly<Record<string, string | readonly string[]>>;
}

/** What a file of figures holds. */
export interface Given {
  readonly units: readonly UnitInput[];
  readonly lines: readonly ReportingLineInput[];
  readonly observations: readonly ObservationInput[];
  readonly report: ReportFacts;
}

// What TypeScript infers of the JSON forgets which words a field may hold; danvan checks them as it reads.
const given = (file: object): Given => file as Given;

/** The made-up province of the demo: its third quarter and its year. */
export const samples = { quarter: given(quarterly), year: given(yearly) } as const;

/** The units of the made-up province, for files that bring none of their own. */
export const province: Hierarchy = createHierarchy(samples.quarter.units, { kinds });
