// @ts-check
import { readFileSync } from 'node:fs';
import { Converter, ReflectionKind } from 'typedoc';

const { compilerOptions } = JSON.parse(readFileSync('tsconfig.json', 'utf8'));

/** The doors of the package under the names that users import, instead of their files. */
const doors = new Map(
  Object.entries(compilerOptions.paths).map(([named, [file = '']]) => [
    file.replace('./', '').replace(/(\/index)?\.ts$/, ''),
    named,
  ]),
);

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
