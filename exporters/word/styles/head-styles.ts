import { letterOf, marksOf, type Layout } from '#room/report';
import type { Labels } from '#room/locale';
import { styleMaker, type MakeStyle } from './style-maker.js';
import type { WordStyle } from './word-style.js';

const centered = { align: 'center' } as const;

/** The sign under a subject or an issuer, where there is one. */
const signStyle = ({ separator }: Pick<Layout['title'], 'separator'>, size: number) =>
  separator.kind === 'text' ? separator.style : { size };

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
    make('separator', signStyle(letterhead, letterhead.issuer.size), centered),
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
  const thin = { align: 'left', next: 'body', isThin: true } as const;
  return [
    make('title', title.documentKind, { ...set, above: spacing, next: 'subject' }),
    make('subject', title.subject, { ...set, next: 'body' }),
    make('title-separator', signStyle(title, title.subject.size), { ...centered, next: 'body' }),
    make('rule', { size: 1 }, { ...thin, above: 1, frame: 'above' }),
    make('gap', { size: 1 }, thin),
  ];
}
