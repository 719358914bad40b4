/** Points, the unit of PDF, from millimetres, the unit of layouts. */
export const points = (millimetres: number): number => (millimetres / 25.4) * 72;
