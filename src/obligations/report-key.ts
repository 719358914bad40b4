/** One text for a unit, a form and a period; no two of them share it. */
export const reportKey = (unit: string, form: string, period: string): string =>
  JSON.stringify([unit, form, period]);
