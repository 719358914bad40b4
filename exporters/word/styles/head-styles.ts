import { letterOf, marksOf, type Layout, type TextStyle } from '#room/report';
import type { Labels } from '#room/locale';
import { styleMaker, type MakeStyle } from './style-maker.js';
import type { WordStyle } from './word-style.js';

const centered = { align: 'center' } as const;

const thin = { align: 'left', next: 'body', isThin: true } as const;

/** Points between letters and the line below them that is shorter than they are. */
const ruleGap = 1.5;

/** The height of a line of a word processor, as a multiple of the size of its letters. */
const lineShare = 1.15;

/** What a word processor puts above the letters to make a line as high as is asked for. */
const fillAbove = (spacing: number, { size }: TextStyle): number =>
  Math.max(0, spacing - size * lineShare);

/** The sign or the line under a subject or an issuer. */
const signStyle = (
  make: MakeStyle,
  {
    id,
    separator,
  }: Pick<Layout['title'], 'separator'> & { readonly id: 'separator' | 'title-separator' },
  fill = 0,
): WordStyle =>
  separator.kind === 'text'
    ? make(id, separator.style, { ...centered, ...(id === 'title-separator' && { next: 'body' }) })
    : make(id, { size: 1 }, { ...thin, above: ruleGap + fill, frame: 'above' });

/** Points above number and date, and above a mark. */
const above = { number: 2, mark: 5 } as const;

/** The subject of a letter, and marks, some in frames. */
function markStyles(layout: Layout, make: MakeStyle): readonly WordStyle[] {
  const marks = marksOf(layout);
  const set = { above: above.mark, ...centered };
  return [
    make('letter-subject', letterOf(layout).subject, set),
    ...(['secrecy', 'urgency', 'circulation'] as const).map((id) => {
      const { style, framed } = marks[id];
      return make(id, style, { ...set, ...(framed && { frame: 'box' }) });
    }),
  ];
}

/** The styles of the letterhead: bodies, motto, number and date, marks. */
export function letterheadStyles(layout: Layout, words: Labels): readonly WordStyle[] {
  const { letterhead } = layout;
  const make = styleMaker(words);
  const numbered = { above: above.number, ...centered };
  return [
    ...letterhead.motto.styles.map((text, at): WordStyle => {
      const name = `${words['style-motto']} ${at + 1}`;
      return { id: `motto-${at + 1}`, name, text, ...centered };
    }),
    make('superior', letterhead.superior, centered),
    make('issuer', letterhead.issuer, centered),
    signStyle(make, { id: 'separator', separator: letterhead.separator }),
    make('number', letterhead.number, numbered),
    make('date', letterhead.placeAndDate, numbered),
    ...markStyles(layout, make),
  ];
}

/** The styles of kind and subject, and of what stands between lines of the page. */
export function titleStyles({ title, body }: Layout, words: Labels): readonly WordStyle[] {
  const make = styleMaker(words);
  const { lineSpacing: spacing } = body;
  const set = { ...centered, spacing, keepsWithNext: true };
  const { documentKind, subject, separator } = title;
  const above = spacing - fillAbove(spacing, documentKind);
  return [
    make('title', documentKind, { ...set, above, next: 'subject' }),
    make('subject', subject, { ...set, next: 'body' }),
    signStyle(make, { id: 'title-separator', separator }, fillAbove(spacing, subject)),
    make('rule', { size: 1 }, { ...thin, above: 1, frame: 'above' }),
    make('gap', { size: 1 }, thin),
  ];
}
