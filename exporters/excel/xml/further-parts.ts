import { commentsXml, commentTypes, drawingPart } from './comments-xml.js';
import { needsRelations, outerLinks, type SheetFurther } from './further-xml.js';
import { declaration, element, linkNamespace, officeNamespace } from './xml.js';

/** What is known of a sheet here. */
interface WithFurther {
  readonly further: SheetFurther;
}

/** Parts beside the sheets: name or extension, type, and whether it is that of an extension. */
export function furtherTypes(
  sheets: readonly WithFurther[],
): readonly (readonly [part: string, type: string, isDefault: boolean])[] {
  const parts = sheets.flatMap(({ further }, at) =>
    further.comments.length === 0
      ? []
      : [[`xl/comments${at + 1}.xml`, commentTypes.comments, false] as const],
  );
  return parts.length === 0 ? [] : [['vml', commentTypes.drawing, true], ...parts];
}

function relationsXml(further: SheetFurther, number: number): string {
  const relation = (Id: string, Type: string, about: Readonly<Record<string, string>>): string =>
    element('Relationship', { Id, Type: `${linkNamespace}/${Type}`, ...about });
  const ofComments = [
    relation('rId1', 'vmlDrawing', { Target: `../drawings/vmlDrawing${number}.vml` }),
    relation('rId2', 'comments', { Target: `../comments${number}.xml` }),
  ];
  const ofLinks = outerLinks(further).map(([id, { file = '' }]) =>
    relation(id, 'hyperlink', { Target: encodeURI(file), TargetMode: 'External' }),
  );
  const all = [...(further.comments.length === 0 ? [] : ofComments), ...ofLinks];
  const xmlns = `${officeNamespace}/package/2006/relationships`;
  return declaration + element('Relationships', { xmlns }, all.join(''));
}

/** A thousand frames of comments belong to each sheet. */
const framesOf = (number: number): number => number * 1024 + 1;

/** The parts that sheets name, by name. */
export function furtherParts(sheets: readonly WithFurther[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sheets.flatMap(({ further }, at) => {
      const number = at + 1;
      const { comments } = further;
      if (!needsRelations(further)) return [];
      const relations = [
        `xl/worksheets/_rels/sheet${number}.xml.rels`,
        relationsXml(further, number),
      ];
      if (comments.length === 0) return [relations];
      return [
        relations,
        [`xl/comments${number}.xml`, commentsXml(comments, '')],
        [`xl/drawings/vmlDrawing${number}.vml`, drawingPart(comments, framesOf(number))],
      ];
    }),
  );
}
