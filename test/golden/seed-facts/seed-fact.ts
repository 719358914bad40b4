import type { ObservationInput, UnitInput } from 'danvan';
import type { DocumentInput, DocumentRelation } from 'danvan/documents';
import type { ReaderName } from './readers.js';
import type { TextFunction } from './text-functions.js';
import type { CatalogueName } from './catalogues.js';

/** A number or a text that stands somewhere in what was read. */
export type Leaf = string | number;

/** Where a fact of an article lives, by a proof that runs. */
export type Home =
  /** A reader takes the row without an error; what it kept says all of these. */
  | {
      readonly reader: ReaderName;
      readonly row: object;
      readonly says?: readonly Leaf[];
    }
  /** A figure of the seed's unit and period, unless it names others. */
  | {
      readonly observation: Partial<ObservationInput> &
        Pick<ObservationInput, 'indicator' | 'value'>;
    }
  /** A document of the seed's register, and how it is related to another. */
  | { readonly document: DocumentInput; readonly relation?: DocumentRelation }
  /** A unit of the seed that says all of these. */
  | { readonly unit: string; readonly says: readonly Leaf[] }
  /** A text that is read to a value. */
  | {
      readonly reads: TextFunction;
      readonly text: string;
      readonly options?: object;
      readonly value: unknown;
    }
  /** Entries of a built-in catalogue: for what is named without a number. */
  | { readonly words: CatalogueName; readonly ids: readonly string[] }
  /** What is no fact of the domain. */
  | { readonly noise: string };

/** A row of the inventory. */
export interface SeedFact {
  /** Its number in the table of its seed. */
  readonly row: number;
  readonly homes: readonly [Home, ...Home[]];
}

/** An article, fact by fact. */
export interface Seed {
  readonly units: readonly UnitInput[];
  /** The place whose figures are reported, and the period. */
  readonly unit: string;
  readonly period: string;
  readonly facts: readonly SeedFact[];
}
