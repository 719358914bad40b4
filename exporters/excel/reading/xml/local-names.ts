/**
 * Names of elements without the prefix that the root has; those of other prefixes are empty, since
 * they are of other namespaces.
 *
 * Some programs write `<x:worksheet>`; extensions within a sheet have prefixes of their own.
 */
export function localNames(): (name: string) => string {
  let prefix: string | undefined;
  return (name) => {
    const colon = name.indexOf(':');
    prefix ??= name.slice(0, colon + 1);
    if (colon === -1) return prefix === '' ? name : '';
    return prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : '';
  };
}
