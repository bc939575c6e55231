/**
 * How good the analyser is, as `npm run evaluate` measured it: what the page "How this works" says.
 * Shares are percents; an F1 score is the harmonic mean of how much of what was found is right, and how much of what is
 * there was found.
 */
export const ANALYSER_FIGURES = {
  attributions: {
    /** News articles in which people marked every statement by hand. */
    corpus: 'PolNeAR, development part',
    /** F1 of the words said, sharing at least four fifths (Jaccard 0.8) with those marked by hand. */
    closely: 66.1,
    /** The same, sharing at least three tenths. */
    roughly: 80.4,
    /** F1 of what is said (Jaccard 0.5) with the right source. */
    endToEnd: 68.2,
    /** How far two people who mark the same articles agree, in the same three. */
    people: { closely: 73.2, roughly: 82.5, endToEnd: 73.6 },
  },
  dates: {
    corpus: 'GUM, news',
    /** F1 of dates in the calendar, found and worked out right. */
    value: 82.8,
  },
  actors: {
    corpus: 'GUM, news',
    /** CoNLL mean of names put together as one actor. */
    clusters: 69.7,
  },
};
