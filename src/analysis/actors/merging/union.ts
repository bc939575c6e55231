/** Names that are one actor, gathered pair by pair: a disjoint-set forest of which each tree knows its names. */
import type { Draft, Named } from '../mention.ts';
import type { NameForm } from './name-form.ts';

export class Union {
  readonly #parents = new Map<NameForm, NameForm>();
  readonly #members = new Map<NameForm, NameForm[]>();

  constructor(forms: readonly NameForm[]) {
    for (const form of forms) this.#members.set(form, [form]);
  }

  /** The name that stands for its actor: the one known beforehand, or the fullest. */
  actorOf(form: NameForm): NameForm {
    let root = form;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root)) root = parent;
    return root;
  }

  /** Whether they are two actors by now, and no two of their names must stay apart. */
  mayJoin(one: NameForm, other: NameForm, areTwo: (one: NameForm, other: NameForm) => boolean): boolean {
    const [root, otherRoot] = [this.actorOf(one), this.actorOf(other)];
    if (root === otherRoot) return false;
    const others = this.#membersOf(otherRoot);
    return this.#membersOf(root).every((name) => others.every((another) => !areTwo(name, another)));
  }

  join(short: NameForm, full: NameForm): void {
    const [one, other] = [this.actorOf(short), this.actorOf(full)];
    const [from, into] = one.known ? [other, one] : [one, other];
    this.#parents.set(from, into);
    this.#membersOf(into).push(...this.#membersOf(from));
    this.#members.delete(from);
  }

  /** Gives some of the places of a name to another actor. */
  move(form: NameForm, moved: readonly Named[], to: NameForm): void {
    form.mentions = form.mentions.filter((mention) => !moved.includes(mention));
    this.#membersOf(this.actorOf(to)).push({ ...form, mentions: [...moved] });
  }

  mentionsOf(form: NameForm): Named[] {
    const mentions = this.#membersOf(this.actorOf(form)).flatMap((one) => one.mentions);
    return mentions.sort((a, b) => a.start - b.start);
  }

  /** In order of first mention. */
  drafts(): Draft[] {
    return [...this.#members.keys()]
      .map((root) => ({ identity: root.identity, kind: root.kind, mentions: this.mentionsOf(root) }))
      .filter(({ mentions }) => mentions.length > 0)
      .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  }

  #membersOf(root: NameForm): NameForm[] {
    return this.#members.get(root) ?? [];
  }
}
