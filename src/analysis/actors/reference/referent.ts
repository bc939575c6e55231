/** Somebody or something that a text speaks of, as far as pronouns need it: an actor, or what has no name there. */
import type { ActorKind } from '../../schema.ts';
import type { TokenIndex } from '../../tree/tree.ts';
import type { Gender } from '../gender.ts';
import type { Draft } from '../mention.ts';
import type { Sort } from './forms.ts';
import type { Role } from './role.ts';

/** One place where it is spoken of. */
export interface Place {
  /** The head of its words. */
  token: TokenIndex;
  /** The word of its phrase that hangs on the verb: "spokesman" for "Ng" in "the spokesman, Bo Ng". */
  top: TokenIndex;
  sentence: number;
  paragraph: number;
  form: 'name' | 'description' | 'noun' | 'pronoun';
  role: Role;
  /** It hangs on the main verb of its sentence. */
  isMain: boolean;
  /** It is the source of a statement. */
  speaks: boolean;
  /** Somebody asks it something. */
  asked: boolean;
  /** It is part of what somebody says. */
  told: boolean;
  /** Position of the quotation that it stands in; null outside of quotation marks. */
  quotation: number | null;
  heading: boolean;
}

export interface Referent {
  /** Null for whatever is no actor. */
  draft: Draft | null;
  kind: ActorKind | 'thing';
  gender: Gender | null;
  plural: boolean;
  /** "a man", "some officials": new where it comes up. */
  indefinite: boolean;
  /** The pronouns that have meant it. */
  sorts: Set<Sort>;
  /** How often it was spoken of. */
  count: number;
  /** The last of these, in text order. */
  places: Place[];
}

/** What a pronoun that means nobody who came up before leaves behind: later ones may mean the same. */
export function strangerFor(sort: Sort): Referent {
  const gender = sort === 'he' || sort === 'she' ? sort : null;
  return {
    draft: null,
    kind: gender === null ? 'thing' : 'person',
    gender,
    plural: sort === 'they',
    indefinite: false,
    sorts: new Set(),
    count: 0,
    places: [],
  };
}
