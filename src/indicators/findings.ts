import { defineFindings, error } from '#room/findings';

/** Makes the findings in the definitions of indicators. */
export const indicatorFinding = defineFindings('indicators', {
  /** An indicator defined twice; the later one is left out. */
  'duplicate-indicator': error<{ readonly indicator: string }>(),
  /** A definition that leans on an indicator which is not defined. */
  'unknown-relation': error<{
    readonly indicator: string;
    readonly relation: string;
    readonly related: string;
  }>(),
  /** Indicators that are parts, terms or versions of each other in a ring. */
  ring: error<{ readonly indicators: readonly string[] }>(),
  /** A rate above or below the line of another: its figures cannot be added. */
  'term-is-ratio': error<{ readonly indicator: string; readonly term: string }>(),
  /** A later version that begins before the version it replaces has ended, or says no days. */
  'versions-overlap': error<{
    readonly indicator: string;
    readonly replaces: string;
    /** The first day of the later version. */
    readonly from?: string | undefined;
    /** The last day of the earlier version. */
    readonly to?: string | undefined;
  }>(),
});
