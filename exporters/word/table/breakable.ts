/** A narrow column would part a word behind a no-break space. */
export const breakable = (text: string): string =>
  text.includes('\u00a0') ? text.replaceAll('\u00a0', ' ') : text;
