import { xmlText } from '#room/packages';
import { cellPadding, lineWidth } from '../table/table-design.js';
import { eighths, twips } from './measures.js';

const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];

/** Thin black lines around every cell, as a style that a person can change. */
export function tableStyleXml(name: string): string {
  const line = `w:val="single" w:sz="${eighths(lineWidth)}" w:space="0" w:color="000000"`;
  const borders = sides.map((side) => `<w:${side} ${line}/>`).join('');
  const margin = (side: string, points: number): string =>
    `<w:${side} w:w="${twips(points)}" w:type="dxa"/>`;
  const { across, along } = cellPadding;
  const margins = [
    margin('top', along),
    margin('left', across),
    margin('bottom', along),
    margin('right', across),
  ].join('');
  return `<w:style w:type="table" w:customStyle="1" w:styleId="table"><w:name w:val="${xmlText(name)}"/><w:uiPriority w:val="99"/><w:qFormat/><w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr></w:style>`;
}
