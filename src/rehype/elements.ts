/** What each mark becomes in HTML. */
import type { Element, ElementContent, Properties } from 'hast';

import { namedActorId } from '../analysis/identity.ts';
import { noteReferenceAnchor } from '../schema/anchors.ts';
import { isUnclaimed, signOf } from '../schema/sign.ts';
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

export interface PieceContext {
  /** True where the piece is the first, or the last, of its mark. */
  first: boolean;
  last: boolean;
  /** Inside a link no other link may stand. */
  insideLink: boolean;
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
    ...(context.first ? { id } : { dataContinues: id }),
  };
  return element('mark', properties, [
    ...(context.first ? [hidden(`start of ${kind} ${mark.number}, ${whose(mark)}: `)] : []),
    ...children,
    ...(context.last ? [hidden(` end of ${kind} ${mark.number} `)] : []),
  ]);
}

/** The small numbered link from the text to the note; it stands after the last piece, outside every other link. */
export function noteReference(mark: AttributionMark, href: string): Element {
  const { id, kind, certainty } = mark.attribution;
  const sign = signOf(mark.attribution, mark.number);
  const properties = {
    className: ['note-ref', ...classesOf(mark)],
    dataCertainty: certainty,
    href,
    id: noteReferenceAnchor(id),
    // Begins with what is seen, so that who says "click Q3" to the computer is understood (WCAG 2.5.3).
    ariaLabel: `${sign}: note on this ${kind}, ${whose(mark)}`,
  };
  return element('a', properties, [{ type: 'text', value: sign }]);
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

/** An actor: names are links, pronouns and descriptions are not, or every "he" would be a stop for the keyboard. */
export function actorElement(
  mark: ActorMark,
  context: PieceContext,
  { actorHref }: MarkLinks,
  children: ElementContent[],
): Element {
  const className = mark.indirect ? ['actor', 'indirect'] : ['actor'];
  const properties: Properties = { className, dataActor: mark.actorId, ...(mark.byEditor && BY_EDITOR) };
  const href = mark.indirect || context.insideLink ? null : (actorHref?.(mark.actorId) ?? null);
  return href === null ? element('span', properties, children) : element('a', { ...properties, href }, children);
}

function classesOf({ attribution }: AttributionMark): string[] {
  return isUnclaimed(attribution) ? [attribution.kind, 'unclaimed'] : [attribution.kind];
}

function whose({ speaker, attribution }: AttributionMark): string {
  return speaker ?? (isUnclaimed(attribution) ? 'no speaker found' : 'nobody named');
}

function hidden(words: string): Element {
  return element('span', { className: ['visually-hidden'] }, [{ type: 'text', value: words }]);
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
