import type { Interval, UnitKind } from '#room/organization';
import { frozen } from './frozen.js';
import type { PaperPractices } from './papers/practice-table.js';

/**
 * The levels at which a kind is met, from the highest down.
 *
 * @internal
 */
export type KindLevels = readonly ('central' | 'province' | 'district' | 'commune' | 'village')[];

/**
 * One kind as the tables hold it: id, Vietnamese name, English name, levels, and what is known of
 * its days and its legal basis.
 *
 * @internal
 */
export type KindRow = readonly [
  id: string,
  vi: string,
  en: string,
  levels: KindLevels,
  facts?: Interval & { readonly legalBasis?: string },
];

type Category = UnitKind['category'];
type Tables = Readonly<Record<string, readonly KindRow[]>>;

const kindsOf = (category: Category, tables: Tables, papers: PaperPractices): readonly UnitKind[] =>
  Object.entries(tables).flatMap(([system, rows]) =>
    rows.map(([id, vi, en, levels, facts]): UnitKind => {
      const inSystem = system === '' ? {} : { system };
      const paper = papers[id];
      const onPaper = paper === undefined ? {} : { paper };
      return { id, name: { vi, en }, category, levels, ...inSystem, ...facts, ...onPaper };
    }),
  );

/**
 * The kinds of the tables.
 *
 * @param tables - Rows of places and of organizations, by the system that they belong to; an empty
 * name for none.
 * @param papers - How papers of organizations name them, by kind.
 * @returns One kind a row, in the order of the tables, frozen.
 *
 * @internal
 */
export const makeUnitKinds = (
  tables: Readonly<Record<Category, Tables>>,
  papers: PaperPractices = {},
): readonly UnitKind[] =>
  frozen([
    ...kindsOf('place', tables.place, {}),
    ...kindsOf('organization', tables.organization, papers),
  ]);
