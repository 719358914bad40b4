/** Letters that stand beside each other, first and last: those of Latin alphabets, and common signs. */
const ranges = [
  // A break of a line.
  [0x0a, 0x0a],
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x1e00, 0x1eff],
  // A place where a word may be broken.
  [0x200b, 0x200b],
  [0x2010, 0x2027],
  // Between these is the slash of fractions.
  [0x2030, 0x2043],
  [0x2045, 0x205e],
  [0x2070, 0x20bf],
  [0x2100, 0x22ff],
  [0x25a0, 0x25ff],
] as const;

/** Whether most fonts draw a letter by itself, whatever it stands beside. */
export const isPlainLetter = (letter: number): boolean =>
  ranges.some(([first, last]) => first <= letter && letter <= last);
