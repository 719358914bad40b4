/** A place for a value in a text: `{{ten_don_vi}}`, `{{tên đơn vị}}`, `{{#xa}}`, `{{/xa}}`. */
export interface Placeholder {
  readonly kind: 'value' | 'begin' | 'end';
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

// Words of a key have single blanks between them; no longer text is looked at than a key may be.
const pattern =
  /\{\{[ \u00a0]{0,9}([#/]?)[ \u00a0]{0,9}([\p{L}\p{M}\p{N}_.-](?:[\p{L}\p{M}\p{N}_. \u00a0-]{0,98}[\p{L}\p{M}\p{N}_.-])?)[ \u00a0]{0,9}\}\}/gu;

/** A key as it is compared: with one blank between its words. */
export const keyOf = (written: string): string =>
  written.normalize('NFC').replaceAll(/[ \u00a0]+/g, ' ');

const kinds: Readonly<Record<string, Placeholder['kind']>> = { '#': 'begin', '/': 'end' };

/** The places for values in a text, in order. */
export const placeholdersIn = (text: string): readonly Placeholder[] =>
  text.includes('{{')
    ? [...text.matchAll(pattern)].map(({ 0: all, 1: sign = '', 2: key = '', index }) => ({
        kind: kinds[sign] ?? 'value',
        key: keyOf(key),
        from: index,
        to: index + all.length,
      }))
    : [];
