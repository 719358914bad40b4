import type { ContextRead } from '../dataset/read-context.js';

/** FNV-1a over the code units of a text, begun anew from two numbers. */
function printOf(text: string): string {
  let a = 0x81_1c_9d_c5;
  let b = 0x01_23_45_67;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 0x01_00_01_93);
    b = Math.imul(b ^ code, 0x01_00_01_93) + at;
  }
  const parts = [a, b].map((sum) => (sum >>> 0).toString(16).padStart(8, '0'));
  return `${parts.join('')}-${text.length}`;
}

/** The same for contexts under which numbers mean the same: units, indicators, lines and periods. */
export function contextPrint({ numbers, kept }: ContextRead): string {
  const { tree, indicators, lines } = numbers;
  const units = tree.units.map(({ id, validity }, number) => [id, tree.parents[number], validity]);
  return printOf(JSON.stringify([units, indicators, lines, kept.periods]));
}
