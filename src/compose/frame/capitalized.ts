export { capitalLetter as capitalized } from '#room/text';
