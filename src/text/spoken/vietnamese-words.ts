/** How the words of a Vietnamese number are chosen where people differ. */
export interface VietnameseChoices {
  /** Before a last digit without tens: “một trăm linh năm”. */
  readonly zeroTens: 'linh' | 'lẻ';
  /** The word of a thousand. */
  readonly thousand: 'nghìn' | 'ngàn';
}

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;

/** The word of one digit: “năm”. */
export const digitVi = (digit: string): string => digits[Number(digit)] ?? '';

/** The last digit behind tens from twenty on: mốt, lăm; behind ten only lăm. */
function unitBehindTens(unit: string, tens: string): string {
  if (unit === '0') return '';
  if (unit === '5') return ' lăm';
  return unit === '1' && tens !== '1' ? ' mốt' : ` ${digitVi(unit)}`;
}

function belowHundred(tens: string, unit: string): string {
  return `${tens === '1' ? 'mười' : `${digitVi(tens)} mươi`}${unitBehindTens(unit, tens)}`;
}

/** Three digits; behind a larger group also the hundreds that are not there are said. */
function groupVi(group: string, isFirst: boolean, { zeroTens }: VietnameseChoices): string {
  const [hundreds = '0', tens = '0', unit = '0'] = group.padStart(3, '0');
  const hasHundreds = hundreds !== '0' || !isFirst;
  const before = hasHundreds ? [`${digitVi(hundreds)} trăm`] : [];
  if (tens !== '0') return [...before, belowHundred(tens, unit)].join(' ');
  if (unit === '0') return before.join(' ');
  return [...before, ...(hasHundreds ? [zeroTens] : []), digitVi(unit)].join(' ');
}

/** At most nine digits: millions, thousands, ones; empty groups are not said. */
function belowBillion(written: string, isFirst: boolean, choices: VietnameseChoices): string {
  const scales = [' triệu', ` ${choices.thousand}`, ''];
  const padded = written.padStart(9, '0');
  const said: string[] = [];
  scales.forEach((scale, at) => {
    const group = padded.slice(at * 3, at * 3 + 3);
    if (group === '000') return;
    said.push(`${groupVi(group, isFirst && said.length === 0, choices)}${scale}`);
  });
  return said.join(' ');
}

/** The words of a whole number that is written in digits: “hai mươi mốt”. */
export function wholeVi(written: string, choices: VietnameseChoices): string {
  const plain = written.replace(/^0+/, '');
  if (plain === '') return digitVi('0');
  if (plain.length <= 9) return belowBillion(plain, true, choices);
  const high = wholeVi(plain.slice(0, -9), choices);
  const low = belowBillion(plain.slice(-9), false, choices);
  return `${high} tỷ${low === '' ? '' : ` ${low}`}`;
}
