/** Through whom a statement came, as the editor says. */
import type { Attribution } from '../schema.ts';
import { covers } from '../spans.ts';
import { freeId, partsOf } from './statement.ts';

/**
 * Puts `attribution` inside a statement of `via`: the narrowest one of theirs around it, or a new one of the same
 * words, since who passes a statement on has made it too. Null for nobody; undefined changes nothing.
 */
export function withVia(
  text: string,
  list: readonly Attribution[],
  attribution: Attribution,
  via: string | null | undefined,
): Attribution[] {
  if (via === undefined) return [...list];
  const setParent = (parentId: string | null) =>
    list.map((one) => (one.id === attribution.id ? { ...one, parentId } : one));
  if (via === null) return setParent(null);
  const byId = new Map(list.map((one) => [one.id, one]));
  const around = list
    .filter((one) => one.actorId === via && isAround(one, attribution) && !descends(one, attribution, byId))
    .sort((a, b) => sizeOf(a) - sizeOf(b))[0];
  if (around) return setParent(around.id);
  const { content } = attribution;
  const parts = { content: [...content], cue: null, source: null };
  const report: Attribution = {
    id: freeId(list, `${via}|${partsOf(text, parts)}`),
    kind: 'claim',
    form: 'indirect',
    ...parts,
    actorId: via,
    parentId: null,
    act: 'statement',
    shown: true,
    certainty: 'stated',
    certaintyCue: null,
    confidence: 1,
    by: 'editor',
    rule: 'editor',
  };
  return [...setParent(report.id), report];
}

/** What a report holds is what it says, or at least the cue by which it is said. */
function isAround(outer: Attribution, inner: Attribution): boolean {
  if (outer.id === inner.id) return false;
  const held = inner.cue ? [inner.cue] : inner.content;
  const holds = (spans: Attribution['content']) =>
    spans.every((span) => outer.content.some((piece) => covers(piece, span)));
  return holds(held) || holds(inner.content);
}

/** True where `one` is reported, through however many mouths, inside `ancestor`: a chain must not come back. */
function descends(one: Attribution, ancestor: Attribution, byId: ReadonlyMap<string, Attribution>): boolean {
  const seen = new Set<string>();
  for (let here: Attribution | undefined = one; here && !seen.has(here.id); here = byId.get(here.parentId ?? '')) {
    if (here.id === ancestor.id) return true;
    seen.add(here.id);
  }
  return false;
}

function sizeOf({ content }: Attribution): number {
  return content.reduce((sum, { start, end }) => sum + end - start, 0);
}
