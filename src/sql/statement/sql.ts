import { realText, wholeText } from './number-text.js';

/** A piece of a statement: text of our own, an identifier, or a value of anybody. */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'value'; readonly value: string };

/** A statement, or a part of one; values and names stay apart until a dialect writes it. */
export interface Sql {
  readonly pieces: readonly Piece[];
}

/** A column, a table: quoted, whatever it holds. */
export const name = (given: string): Sql => ({ pieces: [{ kind: 'name', name: given }] });

/** Text of our own. */
export const text = (own: string): Sql => ({ pieces: [{ kind: 'text', text: own }] });

/** A text of anybody; it never becomes part of the statement. PostgreSQL takes no zero bytes. */
export const value = (given: string): Sql => ({
  pieces: [{ kind: 'value', value: given.replaceAll('\0', '') }],
});

/** A whole number. */
export const whole = (number: number): Sql => text(wholeText(number));

/** Any finite number; null where there is none. */
export const real = (number: number | null): Sql => text(realText(number));

type Inserted = Sql | number;

const piecesOf = (inserted: Inserted): readonly Piece[] =>
  (typeof inserted === 'number' ? whole(inserted) : inserted).pieces;

/** Text of our own with other pieces in it; a number must be a whole one. */
export function sql(texts: TemplateStringsArray, ...inserted: readonly Inserted[]): Sql {
  const pieces = texts.flatMap((text, at): readonly Piece[] => {
    const next = inserted[at];
    return [{ kind: 'text', text }, ...(next === undefined ? [] : piecesOf(next))];
  });
  return { pieces };
}

export const nothing: Sql = Object.freeze({ pieces: Object.freeze([]) });

/** Pieces one after the other, the same text between them. */
export const joined = (list: readonly Inserted[], between: Sql): Sql => ({
  pieces: list.flatMap((one, at) => [...(at === 0 ? [] : between.pieces), ...piecesOf(one)]),
});

/** Pieces with commas between them. */
export const listed = (list: readonly Inserted[]): Sql => joined(list, sql`, `);

/** Conditions all of which must hold. */
export const all = (conditions: readonly Sql[]): Sql => joined(conditions, sql` and `);

/** One row for each list of whole numbers. */
export const rowsOf = (columns: readonly string[], rows: readonly (readonly number[])[]): Sql =>
  joined(
    rows.map((row) => {
      const cells = row.map((number, at) => sql`${number} as ${name(columns[at] ?? '')}`);
      return sql`select ${listed(cells)}`;
    }),
    sql` union all `,
  );
