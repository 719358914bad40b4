/** The text with a capital at its beginning: “xã Gò Dầu” becomes “Xã Gò Dầu”. */
export const capitalLetter = (text: string): string =>
  `${text.slice(0, 1).toLocaleUpperCase('vi')}${text.slice(1)}`;
