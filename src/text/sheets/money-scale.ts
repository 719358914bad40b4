/** Units of money as forms print them, and how many đồng one of them is. */
const scales: Readonly<Record<string, number>> = {
  đồng: 1,
  'nghìn đồng': 1_000,
  'ngàn đồng': 1_000,
  'triệu đồng': 1_000_000,
  'tỷ đồng': 1_000_000_000,
  'tỉ đồng': 1_000_000_000,
};

/** How many đồng the unit of a column is; undefined of what is no money. */
export const moneyScale = (unit: string): number | undefined => {
  const key = unit.trim().toLowerCase();
  return Object.hasOwn(scales, key) ? scales[key] : undefined;
};
