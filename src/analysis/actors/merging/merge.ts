/**
 * Merge: gathers the names that mean one actor, rule by rule. A short name that could mean two means the one whom the
 * text named right before, or neither: a wrong merge is worse than a missed one.
 */
import type { ReadDocument } from '../../reader/read-document.ts';
import { CastNamesakes } from './cast-namesakes.ts';
import { identitiesOfCast, identityOf } from './identity.ts';
import type { Draft, Named } from '../mention.ts';
import { formsOf } from './name-form.ts';
import type { NameForm } from './name-form.ts';
import { isRelative } from './relatives.ts';
import { MERGING_RULES } from './rules.ts';
import type { MergingRule, MergingRuleName } from './rules.ts';
import { Union } from './union.ts';
import { areTwo } from './vetoes.ts';
import type { Word } from '../words/words.ts';

/** Told of every merge: the rule, and the places of both sides. */
export type Watch = (rule: MergingRuleName, short: readonly Named[], full: readonly Named[]) => void;

/** So many sentences behind the bearer of a full name a surname is hers. */
const NEAR = 2;

/** The actors that the names mean, in order of first mention. */
export function mergeNames(
  document: ReadDocument,
  words: readonly Word[],
  found: readonly Named[],
  watch?: Watch,
): Draft[] {
  const namesakes = new CastNamesakes(document, words, found);
  const { names } = namesakes;
  const ofCast = identitiesOfCast(document.cast);
  const identities = names
    .map((name) => identityOf(document, name))
    .map((identity) => ofCast.get(identity) ?? identity);
  const forms = formsOf(names, identities);
  const inOrder = forms.toSorted(
    (a, b) => a.words.length - b.words.length || Number(b.pronoun !== null) - Number(a.pronoun !== null),
  );
  const actors = new Union(forms);
  const byIdentity = new Map<string, NameForm>();
  for (const form of forms) {
    const same = byIdentity.get(form.identity);
    if (same) join('same name', form, same, () => false);
    else byIdentity.set(form.identity, form);
  }
  for (const [member, identity] of namesakes.same)
    join('full name', byIdentity.get(identity), byIdentity.get(member), areTwo);
  for (const [name, rule] of Object.entries(MERGING_RULES) as [MergingRuleName, MergingRule][]) apply(name, rule);
  return actors.drafts();

  function join(
    rule: MergingRuleName,
    short: NameForm | undefined,
    full: NameForm | undefined,
    isVetoed: typeof areTwo,
  ): void {
    if (!short || !full || !actors.mayJoin(short, full, isVetoed)) return;
    watch?.(rule, actors.mentionsOf(short), actors.mentionsOf(full));
    actors.join(short, full);
  }

  /**
   * Short names first, so that those that two have take no part in what follows; and before others those with a form of
   * address: beside "Mr Ng", who is no Ann Ng, "Ng" isn't she either.
   */
  function apply(name: MergingRuleName, rule: MergingRule): void {
    const bearers = new Map<string, NameForm[]>();
    for (const form of forms)
      for (const key of new Set(rule.full(form))) bearers.set(key, [...(bearers.get(key) ?? []), form]);
    const open = new Set<NameForm>();
    const vain = new Set<string>();
    for (const form of inOrder) {
      const keys = rule.short(form).filter((key) => form.pronoun !== null || !vain.has(key));
      const bearersOf = keys.flatMap((key) => bearers.get(key) ?? []).filter((other) => other !== form);
      const possible = bearersOf.filter((other) => !open.has(other) && actors.mayJoin(form, other, mayNotBeOne));
      const own = withoutOthers(form, possible);
      if (form.pronoun !== null && bearersOf.length > 0 && own.length === 0) for (const key of keys) vain.add(key);
      const [only, ...others] = new Map(own.map((one) => [actors.actorOf(one), one])).values();
      if (only && others.length === 0) join(name, form, only, mayNotBeOne);
      else if (only) {
        open.add(form);
        moveNearest(form, [only, ...others]);
      }
    }
  }

  function mayNotBeOne(one: NameForm, other: NameForm): boolean {
    return areTwo(one, other) || namesakes.areTwo(one.identity, other.identity);
  }

  /** "Ng" before "his wife, Ann Ng" is not she. */
  function withoutOthers(short: NameForm, all: readonly NameForm[]): NameForm[] {
    if (short.person?.given !== null || all.length === 0) return [...all];
    const isTheirs = (one: NameForm): boolean => one.mentions.some((mention) => isRelative(document, mention));
    const [own, relatives] = [all.filter((one) => !isTheirs(one)), all.filter(isTheirs)];
    if (own.length > 0) return short.pronoun === null ? own : [...all];
    const alike = forms.filter(({ person }) => person?.given === null && person.surname === short.person?.surname);
    const start = Math.min(...alike.filter((one) => !areTwo(one, short)).map(({ mentions }) => startOf(mentions)));
    return relatives.filter((one) => startOf(one.mentions) < start);
  }

  /** Moves what stands right behind a bearer of a shared name, before another comes up; with a form of address also later. */
  function moveNearest(short: NameForm, bearers: readonly NameForm[]): void {
    if (short.person?.given !== null) return;
    const named = bearers.map((bearer) => ({ bearer, own: actors.mentionsOf(bearer), moved: [] as Named[] }));
    for (const mention of short.mentions) {
      const [only, another] = named.filter(({ own }) => startOf(own) < mention.start);
      if (!only || another) continue;
      const isHers = short.pronoun !== null || [...only.own, ...only.moved].some((before) => isNear(before, mention));
      if (isHers) only.moved.push(mention);
    }
    for (const { bearer, own, moved } of named) {
      if (moved.length === 0) continue;
      watch?.('nearer of two', moved, own);
      actors.move(short, moved, bearer);
    }
  }

  function isNear(before: Named, { firstWord }: Named): boolean {
    const [one, other] = [words[before.firstWord], words[firstWord]];
    if (!one || !other || one.index > other.index || one.headline) return false;
    return other.sentence - one.sentence <= NEAR;
  }
}

const startOf = ([first]: readonly Named[]): number => first?.start ?? Infinity;
