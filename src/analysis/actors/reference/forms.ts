/** The pronouns of the third person: what each may mean, and the one that stands for all its forms. */
export type Sort = 'he' | 'she' | 'it' | 'they';

const FORMS: Readonly<Record<Sort, string>> = {
  he: 'he him his himself',
  she: 'she her hers herself',
  it: 'it its itself',
  they: 'they them their theirs themselves',
};

const SORT_OF: ReadonlyMap<string, Sort> = new Map(
  Object.entries(FORMS).flatMap(([sort, forms]) => forms.split(' ').map((form) => [form, sort as Sort] as const)),
);

/** Undefined for any other word. @param lower the word in lower case */
export const sortOf = (lower: string): Sort | undefined => SORT_OF.get(lower);

export const isReflexive = (lower: string): boolean => /sel(?:f|ves)$/u.test(lower);
