import { relationsPart, typesPart, withoutPart, type PackageEditor } from '#room/packages';
import type { OpenBook } from '../patching/open-workbook.js';

/**
 * Takes out the order in which formulas are worked out: it names a formula that is no longer there,
 * which Excel takes for a broken file; it makes the order anew.
 */
export function dropCalcChain(editor: PackageEditor, { part, relations }: OpenBook): void {
  const chain = relations.find(({ kind }) => kind === 'calcChain');
  const list = relationsPart(part);
  const [types, named] = [editor.text(typesPart), editor.text(list)];
  if (chain === undefined || types === undefined || named === undefined) return;
  const typed = withoutPart(types, 'PartName', `/${chain.target}`);
  const related = withoutPart(named, 'Id', chain.id);
  if (typed === undefined || related === undefined) return;
  editor.set(typesPart, typed);
  editor.set(list, related);
  editor.remove(chain.target);
}
