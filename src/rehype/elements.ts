/** What each mark becomes in HTML. */
import type { Element, ElementContent, Properties } from 'hast';

import { namedActorId } from '../analysis/identity.ts';
import { noteReferenceAnchor } from '../schema/anchors.ts';
import { isUnclaimed } from '../schema/unclaimed.ts';
import { en } from '../strings/en.ts';
import { machineDate } from './machine-date.ts';
import type { ActorMark, AttributionMark, DateMark } from './ranges.ts';

/** Where marks lead; without a function, or where it gives null, they are no links. */
export interface MarkLinks {
  /** The note on a claim or quotation, to which a small number after it leads. */
  noteHref?: ((attributionId: string) => string | null) | undefined;
  /** The event that a date belongs to. */
  eventHref?: ((eventId: string) => string | null) | undefined;
  /** The entry of an actor. */
  actorHref?: ((actorId: string) => string | null) | undefined;
}

/** What an editor has set is known from what the analyser has found. */
const BY_EDITOR: Properties = { dataBy: 'editor' };

const { spoken } = en.story;

export interface PieceContext {
  /** True where the piece is the first, or the last, of its mark. */
  first: boolean;
  last: boolean;
  /** Inside a link no other link may stand. */
  insideLink: boolean;
  /** The words of a statement lead to its note, and nowhere else. */
  insideStatement: boolean;
}

/** A claim or quotation, with words at both ends for those who can't see it marked. */
export function attributionElement(mark: AttributionMark, context: PieceContext, children: ElementContent[]): Element {
  const { id, kind, form, certainty } = mark.attribution;
  const properties: Properties = {
    className: ['attribution', ...classesOf(mark)],
    dataAttribution: id,
    dataForm: form,
    dataCertainty: certainty,
    dataActor: namedActorId(mark.attribution) ?? 'nobody',
    ...(mark.attribution.by === 'editor' && BY_EDITOR),
    ...(context.first ? { id: mark.address } : { dataContinues: id }),
  };
  return element('mark', properties, [
    ...(context.first ? [...olderPlaces(mark), hidden(spoken.start(kind, mark.number, whose(mark)))] : []),
    ...children,
    ...(context.last ? [hidden(spoken.end(kind, mark.number))] : []),
  ]);
}

/** Where addresses lead that are no longer written: the ids of the statement itself, and of those that pass it on. */
function olderPlaces({ attribution, passedOnBy }: AttributionMark): Element[] {
  const old = [attribution.id, ...passedOnBy.flatMap((id) => [id, noteReferenceAnchor(id)])];
  return old.map((id) => element('span', { className: ['place'], id }, []));
}

/** The small numbered link from the text to the note; it stands after the last piece, outside every other link. */
export function noteReference(mark: AttributionMark, href: string): Element {
  const { id, kind, certainty } = mark.attribution;
  const properties = {
    className: ['note-ref', ...classesOf(mark)],
    dataCertainty: certainty,
    href,
    id: noteReferenceAnchor(id),
    ariaLabel: spoken.number(kind, mark.number, whose(mark)),
  };
  return element('a', properties, [{ type: 'text', value: String(mark.number) }]);
}

/** The speaker's very words in a quotation that is otherwise told. */
export function verbatimElement(children: ElementContent[]): Element {
  return element('span', { className: ['verbatim'] }, children);
}

/** A date, as `time` where HTML can write it, linked to what happened then. */
export function dateElement(
  mark: DateMark,
  context: PieceContext,
  { eventHref }: MarkLinks,
  children: ElementContent[],
): Element {
  const { value, id, eventIds } = mark;
  const dateTime = machineDate(value);
  const properties: Properties = {
    className: ['date'],
    ...(context.first ? { id } : { dataContinues: id }),
    ...(dateTime ? { dateTime } : { dataValue: value }),
    ...(mark.byEditor && BY_EDITOR),
  };
  const date = element(dateTime ? 'time' : 'span', properties, children);
  const [eventId] = eventIds;
  if (eventId === undefined || context.insideLink) return date;
  const href = eventHref?.(eventId) ?? null;
  return href === null ? date : element('a', { className: ['date-link'], href }, [date]);
}

/**
 * An actor. A link only where they are first named outside a statement: a line below every name would say nothing of
 * who speaks, and every "he" would be a stop for the keyboard.
 * @param linked ids of the actors that have been linked; takes up this one
 */
export function actorElement(
  mark: ActorMark,
  context: PieceContext,
  { actorHref }: MarkLinks,
  linked: Set<string>,
  children: ElementContent[],
): Element {
  const className = mark.indirect ? ['actor', 'indirect'] : ['actor'];
  const properties: Properties = { className, dataActor: mark.actorId, ...(mark.byEditor && BY_EDITOR) };
  const isPlain = mark.indirect || context.insideLink || context.insideStatement || linked.has(mark.actorId);
  const href = isPlain ? null : (actorHref?.(mark.actorId) ?? null);
  if (href !== null) linked.add(mark.actorId);
  return href === null ? element('span', properties, children) : element('a', { ...properties, href }, children);
}

function classesOf({ attribution }: AttributionMark): string[] {
  return isUnclaimed(attribution) ? [attribution.kind, 'unclaimed'] : [attribution.kind];
}

function whose({ speaker, attribution }: AttributionMark): string {
  const { unclear, notIdentified, noSource } = en.story.speaker;
  if (speaker !== null) return speaker;
  if (attribution.source) return notIdentified;
  return isUnclaimed(attribution) ? unclear : noSource;
}

function hidden(words: string): Element {
  return element('span', { className: ['visually-hidden'] }, [{ type: 'text', value: words }]);
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
