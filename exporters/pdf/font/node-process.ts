/**
 * Node, where the program runs in it.
 *
 * Its modules are asked for by `getBuiltinModule`: bundlers for browsers refuse or replace what
 * imports them. The one place of the library that looks at the machine.
 *
 * @throws Error in a browser, and in Node before 20.16.
 */
export function nodeProcess(): NodeJS.Process {
  const { process }: { readonly process?: NodeJS.Process } = globalThis;
  if (typeof process?.getBuiltinModule === 'function') return process;
  throw new Error('there are no installed packages outside Node 20.16 or newer');
}
