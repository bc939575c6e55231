/** A name as words of the text, and what is known of it before the text is read. */
import { AMBIGUOUS_COUNTRIES } from '../../lexicon/names/countries.ts';
import type { ActorKind } from '../../schema.ts';
import type { KnownName } from './known-names.ts';
import type { Word } from '../words/words.ts';

/** A run of words, as indexes into the list of words, the end not included. */
export interface Run {
  first: number;
  end: number;
}

export interface NameSpan extends Run {
  known: KnownName | null;
  /** A title or form of address stands before it, so that it must be a person. */
  titled: boolean;
  /** The pronoun of that form of address, where it has one. */
  pronoun: 'he' | 'she' | null;
}

/** A name of which nothing is known but its words. */
export function plainSpan({ first, end }: Run): NameSpan {
  return { first, end, known: null, titled: false, pronoun: null };
}

/** "The | Guardian", but "The Hague": only of a place the article is part of the name. */
export function withoutArticle(words: readonly Word[], name: NameSpan): NameSpan {
  const isPlace = name.known !== null && name.known.sense !== 'organization' && name.known.sense !== 'cast';
  return words[name.first]?.key === 'the' && !isPlace ? { ...name, first: name.first + 1 } : name;
}

/** The kind of a name that is known beyond doubt; null where the text must decide. */
export function fixedKind({ known, titled }: NameSpan): ActorKind | null {
  if (!known) return null;
  switch (known.sense) {
    case 'cast':
      return known.member.kind;
    case 'organization':
      return titled ? null : (known.organization.kind ?? 'organization');
    case 'country':
      return titled || AMBIGUOUS_COUNTRIES.has(known.country.name) ? null : 'place';
    case 'capital':
    case 'place':
      return null;
  }
}
