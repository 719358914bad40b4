import { below, type Finding } from '#room/findings';
import type { Reference } from '#room/records';
import { readPeriod } from './parse-period.js';
import type { PeriodOptions } from './period-options.js';

/** Ids that name no period. */
export const notPeriods = (
  references: readonly Reference[],
  periods: PeriodOptions | undefined,
): readonly Finding[] =>
  references.flatMap(({ id, path }) => {
    const read = id === undefined ? undefined : readPeriod(id, periods);
    return read === undefined || read.ok ? [] : below(read.findings, ...path);
  });
