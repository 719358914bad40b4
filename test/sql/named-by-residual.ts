import type { SqlDialect, SqlPlan } from 'danvan/sql';
import type { Travelled } from './rows-that-travel.js';

/** Whether the residual of a plan names a row that travelled in a database. */
export function isNamed({ residual, context }: SqlPlan, dialect: SqlDialect) {
  const termsOf = (code: string | null): readonly (string | null)[] =>
    [...context.indicators].flatMap((one) =>
      one.code === code && one.ratio !== undefined
        ? [code, one.ratio.numerator, one.ratio.denominator]
        : [code],
    );
  return ({ unit, indicator }: Travelled): boolean =>
    residual.some(
      (one) =>
        (one.dialect === undefined || one.dialect === dialect) &&
        (one.units === undefined || one.units.includes(unit)) &&
        (one.indicator === null || termsOf(one.indicator).includes(indicator)),
    );
}
