/** Changes whenever the output of the analyser may: part of every analysis, and of what caches are keyed by. */
export const ANALYSER_VERSION = '0.17.0';
