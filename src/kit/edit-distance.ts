/**
 * How many letters must be put in, taken out or changed to get from one text to the other.
 *
 * @param most - Where it takes more, the answer is infinity; that saves most of the work.
 *
 * @internal
 */
export function editDistance(a: readonly string[], b: readonly string[], most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 0; i < a.length; i += 1) {
    const next = [i + 1];
    let left = i + 1;
    let least = left;
    for (let j = 0; j < b.length; j += 1) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      left = Math.min(change, (row[j + 1] ?? 0) + 1, left + 1);
      least = Math.min(least, left);
      next.push(left);
    }
    if (least > most) return Infinity;
    row = next;
  }
  const distance = row[b.length] ?? 0;
  return distance > most ? Infinity : distance;
}
