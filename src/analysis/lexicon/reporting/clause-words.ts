/** Of these, the ones whose clause another can stand without. Without its "if" or "when" a clause would say too much. */
export const CLOSING_SUBORDINATORS: ReadonlySet<string> = new Set(
  'after although because before though whereas while'.split(' '),
);

/** "protested after her arrest on 1 December": what follows these has a date of its own. */
export const RELATING: ReadonlySet<string> = new Set(
  'about after against before despite following for of over since until'.split(' '),
);
