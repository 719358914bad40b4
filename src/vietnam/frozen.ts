/**
 * The same value, frozen through and through: facts are shared by everyone who imports them.
 *
 * @internal
 */
export { deepFreeze as frozen } from '#room/kit';
