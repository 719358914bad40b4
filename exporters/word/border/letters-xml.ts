import type { TextStyle } from '#room/report';
import { halfPoints } from './measures.js';

/** A trait of letters, for those of scripts with signs of their own too; said also where it is not there. */
const trait = (name: string, isThere = false): string =>
  [name, `${name}Cs`]
    .map((each) => (isThere ? `<w:${each}/>` : `<w:${each} w:val="false"/>`))
    .join('');

/** Letters as a style has them; what it does not have is said too, for styles rest on others. */
export function lettersXml({ size, bold, italic, underline, uppercase }: TextStyle): string {
  const height = halfPoints(size);
  const capitals = uppercase === true ? '<w:caps/>' : '';
  const line = underline === true ? '<w:u w:val="single"/>' : '';
  return `<w:rPr>${trait('b', bold)}${trait('i', italic)}${capitals}<w:sz w:val="${height}"/><w:szCs w:val="${height}"/>${line}</w:rPr>`;
}
