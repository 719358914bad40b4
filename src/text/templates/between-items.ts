/** The words of one item of a list, and what parts it from the next. */
export const betweenItems = /^(?<words>.*?)(?:, |; | và | and )$/su;
