import type { StatisticalForm } from '../../definition/statistical-form.js';

/** Longer names of tabs are refused by spreadsheets. */
const longest = 31;

/** The code of a form as the name of a tab, else its title: `01_TCD`. */
export const tabName = ({ code, title }: StatisticalForm): string =>
  (code ?? title.vi)
    .replaceAll(/[\\/]/g, '_')
    .replaceAll(/[[\]:*?']/g, ' ')
    .trim()
    .slice(0, longest)
    .trim();

/** Names of tabs of one workbook: those that come again get a number. */
export function distinctTabs(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let nth = 2; seen.has(own.toLowerCase()); nth += 1) {
      const ending = ` (${nth})`;
      own = `${name.slice(0, longest - ending.length)}${ending}`;
    }
    seen.add(own.toLowerCase());
    return own;
  });
}
