/** Of a table of the inventory the facts, and what stands before the table; not how a model holds them. */
export function factsOfInventory(inventory: string, seed: string): string {
  const [, part = ''] = inventory.split(new RegExp(`^## (?=${seed})`, 'mu'));
  const [own = ''] = part.split(/^(?:## |---$)/mu);
  return own
    .split('\n')
    .map((line) => {
      const [, , fact] = line.split('|');
      return line.startsWith('|') ? (fact ?? '') : line;
    })
    .join('\n');
}
