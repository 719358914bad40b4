import { joinNames } from '#room/text';

const joined = /[^\s\u200b]*(?:\u00a0[^\s\u200b]*)+/gu;

/** As much of a name as a line can hold, from its end: “Phường Mẫu Giang” may break behind the first word. */
function wholeName(name: string, fits: (name: string) => boolean): string {
  const at = name.indexOf('\u00a0');
  if (at === -1 || fits(name)) return name;
  return `${name.slice(0, at)} ${wholeName(name.slice(at + 1), fits)}`;
}

/**
 * Puts no-break spaces into names, dates and numbers with their unit, but not into those that a line
 * cannot hold.
 *
 * @param fits - Whether a line holds a name.
 */
export const wholeNames = (text: string, fits: (name: string) => boolean): string =>
  joinNames(text).replace(joined, (name) => wholeName(name, fits));
