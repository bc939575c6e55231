/**
 * Opens a note at its words: who clicks marked words, or their number, has the note beside them, and words and note are
 * lit together. Without it the notes stand in a disclosure below each paragraph, to which the numbers lead.
 */
import { noteAnchor, noteReferenceAnchor } from '../schema/anchors.ts';

const LIT = 'lit';
/** The number at which the open note stands: the style sheet’s anchor. */
const HERE = 'here';
/** A note that is a sheet stands at the upper edge where its words are in the lower half of the window. */
const ABOVE = 'above';

const text = document.querySelector<HTMLElement>('.text');
let open: HTMLElement | null = null;
/** The note that the pointer going down has closed: its click must not open it again. */
let justClosed: HTMLElement | null = null;

const noteOf = (id: string): HTMLElement | null => document.getElementById(noteAnchor(id));
const numberOf = (id: string): HTMLElement | null => document.getElementById(noteReferenceAnchor(id));
const idOf = (note: HTMLElement): string => note.id.slice(noteAnchor('').length);

/** The statement at whose words, number, margin or note something happens. */
function statementAt(target: EventTarget | null): string | null {
  const at = target instanceof Element ? target.closest('mark, .note-ref, .beside, .note') : null;
  if (at instanceof HTMLElement && at.matches('.note')) return idOf(at);
  if (at?.matches('.note-ref')) return at.id.slice(noteReferenceAnchor('').length);
  return at?.getAttribute('data-attribution') ?? at?.getAttribute('data-note') ?? null;
}

/** What the filters hide opens and lights nothing. */
const isHidden = (id: string): boolean => numberOf(id)?.checkVisibility() !== true;

function light(id: string | null): void {
  for (const lit of document.querySelectorAll(`.${LIT}`)) lit.classList.remove(LIT);
  if (id === null || isHidden(id)) return;
  const name = CSS.escape(id);
  const words = document.querySelectorAll(`mark[data-attribution="${name}"], .beside[data-note="${name}"]`);
  for (const one of [...words, numberOf(id), noteOf(id)]) one?.classList.add(LIT);
}

function openNote(id: string, takesFocus: boolean): void {
  const note = noteOf(id);
  const number = numberOf(id);
  if (!note || !number || isHidden(id)) return;
  note.popover = 'auto';
  // In a closed disclosure nothing is drawn, not even above the page.
  const around = note.closest('details');
  if (around) around.open = true;
  if (open !== note) open?.hidePopover();
  for (const before of document.querySelectorAll(`.${HERE}`)) before.classList.remove(HERE);
  number.classList.add(HERE);
  number.setAttribute('aria-expanded', 'true');
  const close = note.querySelector<HTMLElement>('.close');
  if (close) close.hidden = false;
  note.classList.toggle(ABOVE, number.getBoundingClientRect().bottom > innerHeight / 2);
  note.showPopover();
  open = note;
  light(id);
  if (takesFocus) note.focus({ preventScroll: true });
}

/** An address may be that of the words, or an older one: of the note, of its number, or of what only passes it on. */
function arrive(): void {
  const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const id = place?.closest('.text') ? statementAt(place) : null;
  const address = id === null ? undefined : noteOf(id)?.dataset.address;
  if (id === null || address === undefined) return;
  if (place?.id === address) openNote(id, false);
  else location.replace(`#${address}`);
}

function onClick(event: MouseEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  const link = target?.closest<HTMLAnchorElement>('a');
  if (target?.closest('.close')) open?.hidePopover();
  if (target?.closest('.note') || (link && !link.matches('.note-ref'))) return;
  const id = statementAt(target);
  // Who selects words wants them, and not their note.
  if (id === null || (!link && getSelection()?.isCollapsed === false)) return;
  event.preventDefault();
  const isFromKeyboard = event.detail === 0;
  if (!isFromKeyboard && justClosed === noteOf(id)) return;
  openNote(id, isFromKeyboard);
}

if (text && 'popover' in HTMLElement.prototype) {
  for (const number of text.querySelectorAll('.note-ref')) {
    number.setAttribute('role', 'button');
    number.setAttribute('aria-expanded', 'false');
  }
  text.addEventListener('click', onClick);
  text.addEventListener('keydown', (event) => {
    if (event.key !== ' ' || !(event.target instanceof HTMLElement) || !event.target.matches('.note-ref')) return;
    event.preventDefault();
    event.target.click();
  });
  document.addEventListener('pointerdown', () => (justClosed = null), { capture: true });
  // Events of opening and closing don’t rise, but can be caught on their way down.
  text.addEventListener(
    'beforetoggle',
    ({ target, newState }) => {
      if (newState !== 'closed' || !(target instanceof HTMLElement)) return;
      justClosed = target;
      numberOf(idOf(target))?.setAttribute('aria-expanded', 'false');
      if (open === target) open = null;
      light(null);
    },
    { capture: true },
  );
  const lightAt = ({ target }: Event): void => {
    light(statementAt(target) ?? (open && idOf(open)));
  };
  text.addEventListener('pointerover', lightAt);
  text.addEventListener('focusin', lightAt);
  for (const left of ['pointerleave', 'focusout'] as const) {
    text.addEventListener(left, () => {
      light(open && idOf(open));
    });
  }
  addEventListener('hashchange', arrive);
  arrive();
}
