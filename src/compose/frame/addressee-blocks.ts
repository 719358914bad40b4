import type { Block } from '#room/report';

/** “Kính gửi: …”: one stands on the line itself, several below it, under its colon. */
export function addresseeBlocks(names: readonly string[], label: string): readonly Block[] {
  const [only, ...others] = names;
  if (only === undefined) return [];
  if (others.length === 0) {
    return [{ kind: 'paragraph', align: 'center', text: `${label} ${only}` }];
  }
  const last = names.length - 1;
  const items = names.map((name, at) => `${name}${at === last ? '.' : ';'}`);
  return [
    { kind: 'paragraph', align: 'center', text: label },
    { kind: 'list', ordered: false, items, under: label },
  ];
}
