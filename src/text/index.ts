export * from './door.js';
export { amountQualifiers } from './numbers/qualifier.js';
export { textFinding } from './findings.js';
export { daysInMonth } from './dates/days-in-month.js';
export { isCalendarDay } from './dates/is-calendar-day.js';
export { englishMonths } from './dates/english-months.js';
export { padDay, padMonth } from './dates/pad-date.js';
export { checkLanguage, isLanguage, languages, type ByLanguage } from './languages/language.js';
export { textByLanguage } from './languages/text-by-language.js';
export { textFields } from './languages/text-fields.js';
export { checkLetters } from './letters/check-letters.js';
export { checkChoice } from './letters/check-choice.js';
export { createSuggester, type Suggester } from './letters/create-suggester.js';
export { nearestCode } from './letters/nearest-code.js';
export { foldShort, mostCharacters } from './letters/fold-short.js';
export { foldTonePlace } from './letters/fold-tone-place.js';
export { foldSpaces } from './letters/fold-spaces.js';
export { capitalLetter } from './lines/capital-letter.js';
export { balancedLines, type LineMeasure } from './lines/balanced-lines.js';
export { joinNames } from './lines/join-names.js';
export { placeName } from './lines/place-name.js';
export { splitCsv } from './lists/split-csv.js';
export { readList, type List, type ListRow } from './lists/read-list.js';
export {
  addExactly,
  decimalDigits,
  divideExactly,
  multiplyExactly,
  roundHalfUp,
  subtractExactly,
} from './numbers/decimal.js';
export { plainDecimal } from './numbers/plain-decimal.js';
export { listLetter } from './numbers/list-letter.js';
export { checkMoneyScale } from './numbers/money-scale.js';
export { numberWord } from './numbers/number-word.js';
export { openSidesOf, wordOfSides } from './numbers/open-sides.js';
export { weightUnit, type WeightUnit } from './numbers/weight-unit.js';
export { refuseText, shownText } from './numbers/refuse-text.js';
export { isPersonalField, personalPartOf, type PersonalPart } from './personal/personal-data.js';
export { betweenItems } from './templates/between-items.js';
export { fillLabel } from './templates/fill-label.js';
export { asWords, parseTemplate, type TemplatePart } from './templates/parse-template.js';
export { refusePlaceholder } from './templates/refuse-placeholder.js';
export { committeeOpening } from './sheets/committee-opening.js';
export {
  dongOf,
  isDong,
  readAmountText,
  readFigureText,
  type CellAmount,
} from './sheets/amount-text.js';
export { bracketedHeading, type BracketedHeading } from './sheets/bracketed-heading.js';
export { headingKeys, keysOnce, type KeysOf } from './sheets/heading-keys.js';
export {
  isMeasureHeading,
  isUsualTotal,
  isValueHeading,
  usualLabel,
  usualNotes,
  type LabelHolds,
} from './sheets/label-words.js';
export { moneyScale } from './sheets/money-scale.js';
export { readNamedLine, type LineKind, type NamedLine } from './sheets/line-forms.js';
export { sheetWords, type SheetWords } from './sheets/sheet-words.js';
export { stateOfText, stateSigns } from './sheets/state-words.js';
export { textSchema } from './text-schema.js';
export { capitalLetter as capitalized } from './lines/capital-letter.js';
export { clauseOf, type Surroundings } from './scan/clause-of.js';
export { countingWord, ownersWord } from './scan/counting-word.js';
export type { FigureSpan } from './scan/figure-span.js';
export { fitsUnit, type UnitFit } from './scan/fits-unit.js';
export { scanFigures, type ScannedFigures } from './scan/scan-figures.js';
