/** The words of counting with which the name of an indicator may begin: “Số tổ hòa giải”. */
export const countingWord = /^(?:tổng số|số|tổng|tỷ lệ) /iu;

/** Behind it a name says whose or of what the thing counted is: “Số cuộc giám sát của Mặt trận”. */
export const ownersWord = / (?:của|với|trên|tại|thuộc|qua) .*$/iu;
