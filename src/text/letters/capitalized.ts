/** A text that stands at the beginning of a line: “xã Gò Dầu” becomes “Xã Gò Dầu”. */
export const capitalized = (text: string): string =>
  `${text.slice(0, 1).toLocaleUpperCase('vi')}${text.slice(1)}`;
