/** Labels of names, and which may follow which. */
import { allowed, LABEL_COUNT } from '../actors/model/labels.ts';
import { allowedTransitions } from '../tagger/transitions.ts';

export const NAME_LABELS = LABEL_COUNT;

export const NAME_TRANSITIONS = allowedTransitions(LABEL_COUNT, allowed);
