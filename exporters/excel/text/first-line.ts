import { type Layout, type TextStyle, textWidth } from '#room/report';

const space = '\u00a0';

/** What makes the indent of a first line, which cells do not know: spaces that stay as wide as they are. */
export function firstLine({ body }: Pick<Layout, 'body'>, { size }: TextStyle): string {
  const points = (body.firstLineIndent / 25.4) * 72;
  return space.repeat(Math.round(points / textWidth(space, size)));
}
