const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
  'fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const scales =
  '- thousand million billion trillion quadrillion quintillion sextillion septillion'.split(' ');

/** The word of one digit: “five”. */
export const digitEn = (digit: string): string => small[Number(digit)] ?? '';

function belowHundred(count: number): string {
  if (count < 20) return small[count] ?? '';
  const unit = count % 10;
  return `${tens[Math.floor(count / 10)] ?? ''}${unit === 0 ? '' : `-${small[unit] ?? ''}`}`;
}

function groupEn(count: number): string {
  const [hundreds, rest] = [Math.floor(count / 100), count % 100];
  if (hundreds === 0) return belowHundred(rest);
  return `${small[hundreds] ?? ''} hundred${rest === 0 ? '' : ` and ${belowHundred(rest)}`}`;
}

/** The words of a whole number of at most 27 digits: “one thousand and five”. */
export function wholeEn(written: string): string {
  const groups = written.padStart(Math.ceil(written.length / 3) * 3, '0').match(/\d{3}/g) ?? [];
  const said = groups.flatMap((group, at) => {
    const scale = groups.length - 1 - at;
    const count = Number(group);
    if (count === 0) return [];
    return scale === 0 ? [groupEn(count)] : [`${groupEn(count)} ${scales[scale] ?? ''}`];
  });
  if (said.length === 0) return digitEn('0');
  const last = Number(groups.at(-1));
  return said.length > 1 && last > 0 && last < 100
    ? `${said.slice(0, -1).join(' ')} and ${said.at(-1) ?? ''}`
    : said.join(' ');
}
