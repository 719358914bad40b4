import type { OutlineSection } from '#room/compose';

/** A section of an outline as a row of data; its sentences stand in groups, by what they tell. */
export interface OutlineRow extends Omit<OutlineSection, 'sentences' | 'own'> {
  readonly told?: readonly (readonly string[])[];
  /** What one unit says of itself instead. */
  readonly own?: readonly (readonly string[])[];
}

/** Rows that stand below a section: the level is that of the place they are put in. */
export type RowBelow = Omit<OutlineRow, 'level'>;

/** Puts rows below a section. */
export const below = (
  parent: string,
  level: OutlineRow['level'],
  rows: readonly RowBelow[],
): readonly OutlineRow[] => rows.map((row) => ({ ...row, id: `${parent}.${row.id}`, level }));

/** The section that a row tells of, each text in the words of the day. */
export const sectionOf = (
  { told, own, heading, ...row }: OutlineRow,
  spoken: (text: string) => string,
): OutlineSection => ({
  ...row,
  heading: spoken(heading),
  ...(told && { sentences: told.flat().map(spoken) }),
  ...(own && { own: own.flat().map(spoken) }),
});
