/** A number, a date or a pair, as a run of digits and what joins them. */
const figure = /\d+(?:[.,/-]\d+)*/gu;

/** “03/6/2013” and “3/6/2013” are one day, “07” and “7” one number; “8-4” stays as it is. */
const folded = (written: string): string => written.replaceAll(/(?<![\d.,])0+(?=\d)/gu, '');

const month = /tháng (\d+) năm (\d{4})/gu;

/** The figures of a text, each once, written in one way; a month with its year is one figure. */
export function figuresIn(text: string): ReadonlySet<string> {
  const months = [...text.matchAll(month)].map(([, of = '', year = '']) => `${of}/${year}`);
  const rest = [...text.replaceAll(month, '').matchAll(figure)].map(([written]) => written);
  return new Set([...months, ...rest].map(folded));
}

/** What of a source may stand on paper: its figures, and the month and year of each of its days. */
export function figuresOfSource(text: string): ReadonlySet<string> {
  const given = [...figuresIn(text)];
  const months = given.flatMap((each) => {
    const [, of, year] = /^\d{1,2}\/(\d{1,2}\/)(\d{4})$/u.exec(each) ?? [];
    return of === undefined ? [] : `${of}${year}`;
  });
  // “2021-2026” is printed as “2021 - 2026” too.
  const years = given.flatMap((each) => (/^\d{4}-\d{4}$/u.test(each) ? each.split('-') : []));
  return new Set([...given, ...months, ...years]);
}
