import type { CatalogueName } from '#room/democracy';

/** A column of a table of records: a fact, and how it is printed. */
export interface RecordColumn {
  /** The name of the fact; its heading is the label `list.fact`. */
  readonly fact: string;
  /** `word`: a word of a catalogue or a closed list; `money`: đồng; `unit`: a unit, else words. */
  readonly kind: 'word' | 'unit' | 'text' | 'count' | 'money' | 'day' | 'yes-no';
  /** The catalogue of a word; a word of a closed list has the label `word.…`. */
  readonly catalogue?: CatalogueName;
  /** A column for each fact below this one, `grades.good`; their words are of the catalogue, or of a closed list. */
  readonly isEach?: true;
  /** A number that only some records have, such as days late, is blank where there is none. */
  readonly isBlank?: true;
  /** How wide, in centimetres of a landscape page. Defaults to 2. */
  readonly width?: number;
}
