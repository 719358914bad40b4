/** A text within a sentence: “Chương trình phối hợp” becomes “chương trình phối hợp”; “UBND” stays. */
export function uncapitalized(text: string): string {
  const [first = '', second = ''] = text;
  const isAbbreviation = second !== second.toLocaleLowerCase('vi');
  return isAbbreviation ? text : `${first.toLocaleLowerCase('vi')}${text.slice(first.length)}`;
}
