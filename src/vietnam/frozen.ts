/**
 * The same value, frozen through and through: facts are shared by everyone who imports them.
 *
 * @internal
 */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
