import { parseNumber } from 'danvan/text';

/** The numbers of the rows of each table, by the name of the seed. */
export function rowsOfInventory(text: string): ReadonlyMap<string, readonly number[]> {
  const parts = text.split(/^## (?=S\d)/mu).slice(1);
  return new Map(
    parts.map((part) => {
      const [own = ''] = part.split(/^## /mu);
      const rows = [...own.matchAll(/^\| (\d+) \|/gmu)].map(([, number]) => Number(number));
      return [own.slice(0, 2), rows];
    }),
  );
}

/** The amounts that must not be dropped, as the inventory lists them. */
export function numbersOfInventory(text: string): readonly number[] {
  const [, line = ''] = /^1\. \*\*Numbers to represent exactly\*\*: (.+)$/mu.exec(text) ?? [];
  return [...line.matchAll(/\d[\d.]*(?:,\d+)?(?: tỷ)?/gu)].map(([written]) => {
    const [digits = '', unit] = written.replace(/\.$/u, '').split(' ');
    const read = parseNumber(digits);
    if (!read.ok) throw new Error(`${written} is no number`);
    return unit === 'tỷ' ? Math.round(read.value * 1e9) : read.value;
  });
}
