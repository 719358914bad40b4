import type { SuccessionInput } from '#room/organization';
import { frozen } from './frozen.js';

/**
 * The events of 1/7/2025, one for each new province.
 *
 * @param rows - Code, name and code of the heir of each former province.
 * @param heirs - Code and name of each new one.
 * @returns A merger where several went into one, else a continuation; frozen.
 *
 * @internal
 */
export const makeProvinceSuccessions = (
  rows: readonly (readonly [code: string, name: string, heir: string])[],
  heirs: readonly (readonly [code: string, name: string])[],
): readonly SuccessionInput[] =>
  frozen(
    heirs.map(([code]): SuccessionInput => {
      const from = rows.filter(([, , heir]) => heir === code).map(([old]) => `2024/${old}`);
      return {
        kind: from.length > 1 ? 'merged' : 'continued',
        date: '2025-07-01',
        basis: '202/2025/QH15',
        from,
        to: [`2025/${code}`],
      };
    }),
  );
