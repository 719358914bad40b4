/** A font with the same widths as the usual one, which takes its place where it is not installed. */
const substitute = 'Liberation Serif';

/** Signs that would end the name of a font. */
const plain = (typeface: string): string => typeface.replace(/[<>&"]/g, ' ');

/** The part of the file that tells which font may stand in for that of the layout. */
export function fontTable(typeface: string): string {
  const isUsual = typeface === 'Times New Roman';
  const other = isUsual ? `<w:altName w:val="${substitute}"/>` : '';
  const font = `<w:font w:name="${plain(typeface)}">${other}<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${font}</w:fonts>`;
}
