/** What in a format is no pattern: words, single letters, colours and conditions, filling. */
const literal = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/giu;

/** Whether a format makes a day of a number: one that shows a day, a month or a year. */
export function isDayFormat(code: string): boolean {
  const [first = ''] = code.replaceAll(literal, '').split(';');
  if (/general|standard/iu.test(first)) return false;
  if (/[dy]/iu.test(first)) return true;
  // An m beside hours or seconds is a minute.
  return /m/iu.test(first) && !/[hs0#?]/iu.test(first);
}
