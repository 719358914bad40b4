import { letterOf, marksOf, type Layout } from '#room/report';
import type { Labels } from '#room/locale';
import type { WordStyle } from './word-style.js';

const centered = { align: 'center' } as const;

/** The sign under a subject or an issuer, where there is one. */
const signStyle = ({ separator }: Pick<Layout['title'], 'separator'>, fallback: number) =>
  separator.kind === 'text' ? separator.style : { size: fallback };

/** Points above number and date, and above a mark. */
const above = { number: 2, mark: 5 } as const;

/** The styles of the letterhead: bodies, motto, number and date, marks. */
export function letterheadStyles(layout: Layout, words: Labels): readonly WordStyle[] {
  const { superior, issuer, number, placeAndDate, motto, separator } = layout.letterhead;
  const marks = marksOf(layout);
  const mark = (id: 'secrecy' | 'urgency' | 'circulation'): WordStyle => ({
    id,
    name: words[`style-${id}`],
    text: marks[id].style,
    above: above.mark,
    ...centered,
    ...(marks[id].framed && { frame: 'box' }),
  });
  return [
    ...motto.styles.map((text, at): WordStyle => ({
      id: `motto-${at + 1}`,
      name: `${words['style-motto']} ${at + 1}`,
      text,
      ...centered,
    })),
    { id: 'superior', name: words['style-superior'], text: superior, ...centered },
    { id: 'issuer', name: words['style-issuer'], text: issuer, ...centered },
    {
      id: 'separator',
      name: words['style-separator'],
      text: signStyle({ separator }, issuer.size),
      ...centered,
    },
    {
      id: 'number',
      name: words['style-number'],
      text: number,
      above: above.number,
      ...centered,
    },
    {
      id: 'date',
      name: words['style-date'],
      text: placeAndDate,
      above: above.number,
      ...centered,
    },
    {
      id: 'letter-subject',
      name: words['style-letter-subject'],
      text: letterOf(layout).subject,
      above: above.mark,
      ...centered,
    },
    mark('secrecy'),
    mark('urgency'),
    mark('circulation'),
  ];
}

/** The styles of kind and subject, and of what stands between lines of the page. */
export function titleStyles({ title, body }: Layout, words: Labels): readonly WordStyle[] {
  const spaced = { ...centered, spacing: body.lineSpacing, keepsWithNext: true };
  return [
    {
      id: 'title',
      name: words['style-title'],
      text: title.documentKind,
      above: body.lineSpacing,
      next: 'subject',
      ...spaced,
    },
    { id: 'subject', name: words['style-subject'], text: title.subject, next: 'body', ...spaced },
    {
      id: 'title-separator',
      name: words['style-title-separator'],
      text: signStyle(title, title.subject.size),
      next: 'body',
      ...centered,
    },
    {
      id: 'rule',
      name: words['style-rule'],
      text: { size: 1 },
      align: 'left',
      above: 1,
      next: 'body',
      frame: 'above',
      isThin: true,
    },
    { id: 'gap', name: words['style-gap'], text: { size: 1 }, align: 'left', isThin: true },
  ];
}
