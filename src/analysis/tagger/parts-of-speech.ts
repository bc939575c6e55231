/** The parts of speech that the tagger of words gives (Universal Dependencies'), each as a number from 1. */
export const POS_NUMBER: ReadonlyMap<string, number> = new Map(
  'ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X'
    .split(' ')
    .map((pos, index) => [pos, index + 1]),
);
