// @ts-check
import { Converter, ReflectionKind } from 'typedoc';

/** The doors of the package under the names that users import, instead of their files. */
const doors = new Map([
  ['src', 'danvan'],
  ['src/vietnam', 'danvan/vietnam'],
  ['src/democracy/door', 'danvan/democracy'],
  ['src/forms/door', 'danvan/forms'],
  ['exporters/excel', 'danvan/excel'],
  ['exporters/pdf', 'danvan/pdf'],
  ['exporters/word', 'danvan/word'],
  ['exporters/csv', 'danvan/csv'],
  ['exporters/plain-text', 'danvan/plain-text'],
  ['exporters/testing', 'danvan/testing'],
]);

/**
 * Names modules after doors, and lets `{@link Name}` lead to a public name of any door without an
 * import of that name beside the comment.
 *
 * @param {import('typedoc').Application} app
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const child of project.children ?? []) child.name = doors.get(child.name) ?? child.name;
  });
  app.converter.addUnknownSymbolResolver((declaration, reflection, part) => {
    const [step, ...more] = declaration.symbolReference?.path ?? [];
    if (part === undefined || step === undefined || more.length > 0) return undefined;
    const target = reflection.project
      .getReflectionsByKind(ReflectionKind.SomeExport)
      .find(({ name }) => name === step.path);
    return target && { target, caption: step.path };
  });
}
