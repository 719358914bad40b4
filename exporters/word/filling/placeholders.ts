/** A place for a value in a text: `{{ten_don_vi}}`, `{{#xa}}`, `{{/xa}}`. */
export interface Placeholder {
  readonly kind: 'value' | 'begin' | 'end';
  readonly key: string;
  readonly from: number;
  readonly to: number;
}

const pattern = /\{\{[ \u00a0]*([#/]?)[ \u00a0]*([\p{L}\p{M}\p{N}_.-]{1,100})[ \u00a0]*\}\}/gu;

const kinds: Readonly<Record<string, Placeholder['kind']>> = { '#': 'begin', '/': 'end' };

/** The places for values in a text, in order. */
export const placeholdersIn = (text: string): readonly Placeholder[] =>
  text.includes('{{')
    ? [...text.matchAll(pattern)].map(({ 0: all, 1: sign = '', 2: key = '', index }) => ({
        kind: kinds[sign] ?? 'value',
        key: key.normalize('NFC'),
        from: index,
        to: index + all.length,
      }))
    : [];
