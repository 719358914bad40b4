/** Twentieths of a point, the unit of word processors. */
export const twips = (points: number): number => Math.round(points * 20);

/** Half points, the unit of letters. */
export const halfPoints = (points: number): number => Math.max(1, Math.round(points * 2));

/** Eighths of a point, the unit of lines. */
export const eighths = (points: number): number => Math.round(points * 8);
