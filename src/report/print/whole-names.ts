import { joinNames } from '#room/text';

const joined = /[^\s\u200b]*(?:\u00a0[^\s\u200b]*)+/gu;

/**
 * Puts no-break spaces into names, dates and numbers with their unit, but not into those that a line
 * cannot hold.
 *
 * @param fits - Whether a line holds a name.
 */
export const wholeNames = (text: string, fits: (name: string) => boolean): string =>
  joinNames(text).replace(joined, (name) => (fits(name) ? name : name.replace(/\u00a0/gu, ' ')));
