/** Quotes and claims as editors have them: after the analyser's, before events ask whose word they are. */
import type { ActorIndex } from '../actors/actors.ts';
import type { Attribution, Span } from '../schema.ts';
import { covers, overlaps } from '../spans.ts';
import { placesOf } from './correction.ts';
import type { CorrectionContext, CorrectionOf } from './correction.ts';
import { outlived } from './outlived.ts';
import { matching, tellApart } from './matching.ts';
import { actorIdsIn, described, freeId, inTextOrder, partsOf } from './statement.ts';
import { withElsewhere } from './elsewhere.ts';
import { withVia } from './via.ts';

type Statement = CorrectionOf<'statement'>;

/** @param cast ids of the cast, whose members can speak where the text names them otherwise */
export function correctAttributions(
  text: string,
  found: readonly Attribution[],
  { actors, cast }: { actors: ActorIndex; cast: readonly { id: string }[] },
  context: CorrectionContext,
): Attribution[] {
  const { corrections, onProblem, confirmed } = context;
  const places = placesOf(corrections, 'statement', 'no-statement', 'confirm', 'plain');
  if (places.length === 0) return withElsewhere(text, found, context);
  const known = [...actors.actors, ...cast].map(({ id }) => id);
  let list = [...found];
  for (const { correction, at } of places) {
    switch (correction.kind) {
      case 'plain':
        list = withoutMarksIn(text, list, correction.span);
        break;
      case 'no-statement': {
        const same = matching(text, list, correction.span, correction.cue);
        const within = (one: Attribution) => one.content.every((piece) => covers(correction.span, piece));
        list = without(list, (one) => (same.length > 0 ? same.includes(one) : within(one)));
        break;
      }
      case 'confirm': {
        const same = matching(text, list, correction.span, correction.cue).filter((one) =>
          isAsSeen(one, list, correction),
        );
        if (same.length > 0) confirmed.add(at);
        list = list.map((one) =>
          same.includes(one) ? { ...one, act: 'statement', shown: true, confidence: 1, by: 'editor' } : one,
        );
        break;
      }
      case 'statement': {
        const problem = stranger(correction, known) ?? unclear(text, list, correction);
        if (problem) {
          onProblem({ at, ...problem });
          break;
        }
        const found = foundFor(text, list, correction);
        const doubt = outlived(text, found, actors, correction);
        if (doubt !== null) onProblem({ at, message: doubt, isDoubt: true });
        list = withStatement(text, list, found, actors, correction);
      }
    }
  }
  return inTextOrder(withElsewhere(text, list, context));
}

function isAsSeen(one: Attribution, list: readonly Attribution[], { by, via, is }: CorrectionOf<'confirm'>): boolean {
  const parent = list.find(({ id }) => id === one.parentId);
  return (
    is === undefined &&
    (by === undefined || by === one.actorId) &&
    (via === undefined || via === (parent?.actorId ?? null))
  );
}

function stranger({ by, via }: Statement, known: readonly string[]) {
  const given = [by, via].find((id) => typeof id === 'string' && !known.includes(id));
  return typeof given === 'string' ? { message: 'no such actor', choice: { given, known } } : null;
}

function unclear(text: string, list: readonly Attribution[], { content, cue }: Statement): { message: string } | null {
  const [first] = content;
  const same = first ? matching(text, list, first, cue) : [];
  if (same.length > 1) return { message: tellApart(text, same) };
  if (same.length === 0 && cue?.span === null) {
    return { message: `the text above doesn't say the cue “${cue.words}”, or says it more than once` };
  }
  return null;
}

/** The statement that the correction speaks of; undefined where the analyser has none. */
function foundFor(text: string, list: readonly Attribution[], { content, cue }: Statement): Attribution | undefined {
  const [first] = content;
  return first && matching(text, list, first, cue)[0];
}

function withStatement(
  text: string,
  list: readonly Attribution[],
  found: Attribution | undefined,
  { mentions }: ActorIndex,
  correction: Statement,
): Attribution[] {
  const attribution = found ? changed(text, found, mentions, correction) : added(text, list, correction);
  // Whoever says it, a statement that keeps its words is no rival to others.
  const isNew = attribution.content !== found?.content;
  const placed = found ? list.map((one) => (one === found ? attribution : one)) : [...list, attribution];
  const rest = without(placed, (one) => isNew && one !== attribution && isOverruled(one, attribution));
  return withVia(text, rest, attribution, correction.via);
}

/** What the editor doesn't speak of stays as the analyser has it. */
function changed(
  text: string,
  found: Attribution,
  mentions: ActorIndex['mentions'],
  correction: Statement,
): Attribution {
  const { by, certainty, cue, source } = correction;
  const content = contentAfter(found, correction);
  const actorId = by === undefined ? found.actorId : by;
  // Words that name another than the editor does are not the source.
  const isNamed = actorId === found.actorId || actorIdsIn(mentions, found.source).includes(actorId);
  const isAsJudged = certainty === undefined || certainty === found.certainty;
  return {
    ...found,
    ...(correction.as === found.kind && content === found.content ? {} : described(text, correction.as, content)),
    content,
    cue: cue?.span ?? found.cue,
    source: source ?? (isNamed ? found.source : null),
    actorId,
    certainty: certainty ?? found.certainty,
    certaintyCue: isAsJudged ? found.certaintyCue : null,
    act: 'statement',
    shown: true,
    confidence: 1,
    by: 'editor',
  };
}

/** One span names the statement, several tell all of it. A piece that holds the source goes: nobody says who says it. */
function contentAfter(found: Attribution, { content, source }: Statement): Attribution['content'] {
  if (content.length > 1) return content;
  const kept = found.content.filter((piece) => source === undefined || !covers(piece, source));
  return kept.length > 0 && kept.length < found.content.length ? kept : found.content;
}

function added(text: string, list: readonly Attribution[], correction: Statement): Attribution {
  const { as, content, by = null, certainty = 'stated', source = null } = correction;
  const cue = correction.cue?.span ?? null;
  return {
    id: freeId(list, partsOf(text, { source, cue, content })),
    ...described(text, as, content),
    content,
    cue,
    source,
    actorId: by,
    parentId: null,
    certainty,
    act: 'statement',
    shown: true,
    certaintyCue: null,
    confidence: 1,
    by: 'editor',
    rule: 'editor',
  };
}

/** A quotation without a cue of its own is the editor's now; and two statements that cross can't both be right. */
function isOverruled(one: Attribution, { content }: Attribution): boolean {
  if (one.by === 'editor') return false;
  if (one.cue === null && one.content.every((piece) => content.some((around) => covers(around, piece)))) return true;
  return one.content.some((piece) =>
    content.some((given) => overlaps(piece, given) && !covers(piece, given) && !covers(given, piece)),
  );
}

/** A statement that goes on elsewhere keeps what stands there. */
function withoutMarksIn(text: string, list: readonly Attribution[], span: Span): Attribution[] {
  const left = (one: Attribution) => one.content.filter((piece) => !covers(span, piece));
  return without(list, (one) => left(one).length === 0).map((one) => {
    const content = left(one);
    return content.length === one.content.length ? one : { ...one, ...described(text, one.kind, content), content };
  });
}

/** What was reported inside a statement that goes is reported inside what is around it. */
function without(list: readonly Attribution[], isOut: (one: Attribution) => boolean): Attribution[] {
  const out = new Map(list.filter(isOut).map((one) => [one.id, one.parentId]));
  const kept = list.filter(({ id }) => !out.has(id));
  return kept.map((one) => {
    let { parentId } = one;
    for (let steps = 0; parentId !== null && out.has(parentId) && steps <= out.size; steps += 1) {
      parentId = out.get(parentId) ?? null;
    }
    return parentId === one.parentId ? one : { ...one, parentId };
  });
}
