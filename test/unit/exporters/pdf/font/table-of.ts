/** A table of a font that holds some numbers of 16 bits. */
export const tableOf = (...numbers: readonly number[]): DataView => {
  const table = new DataView(new ArrayBuffer(numbers.length * 2));
  numbers.forEach((number, index) => table.setUint16(index * 2, number));
  return table;
};

const letters = (tag: string): readonly number[] => {
  const [first = 0, second = 0, third = 0, fourth = 0] = Buffer.from(tag);
  return [first * 256 + second, third * 256 + fourth];
};

/** Version, and where the scripts, features and rules are. */
const opening = [1, 0, 0, 10, 24] as const;

/** A table of rules with one feature, which has one rule in one way; the rule begins at the 36th byte. */
export const rulesOf = (feature: string, type: number, ...rule: readonly number[]): DataView => {
  const features = [1, ...letters(feature), 8, 0, 1, 0];
  const rules = [1, 4, type, 0, 1, 8];
  return tableOf(...opening, ...features, ...rules, ...rule);
};
