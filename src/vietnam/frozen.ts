export { deepFreeze as frozen } from '#room/kit';
