import type { Finding, Hierarchy, ObservationInput } from 'danvan';
import type { ReportingLineInput } from 'danvan/organization';
import type { Grid } from './messages.js';
import type { ReportFacts } from './province.js';

/** Figures with what they refer to, whatever file they came from. */
export interface GivenSource {
  readonly title: string;
  readonly isInvented: boolean;
  readonly hierarchy: Hierarchy;
  readonly lines: readonly ReportingLineInput[];
  readonly observations: readonly ObservationInput[];
  readonly grids: readonly Grid[];
  /** What was found while the file was read. */
  readonly findings: readonly Finding[];
  readonly report: Partial<ReportFacts> & { readonly date: string };
}

/** A file that is none that the page can read; its message is for the clerk. */
export class UnreadableFile extends Error {}

/** So many rows of a grid are shown; a page with more of them is slow and helps nobody. */
export const shownRows = 500;
