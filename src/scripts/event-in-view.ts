/**
 * Follows the reader in the timeline: the event whose date they have come to is brought into sight where the list is
 * longer than the window, and marked. Without it the timeline is a list of links.
 */

/** The part of the window in which a date counts as being read: its upper third. */
const READING_AREA = '0px 0px -66% 0px';

const links = [...document.querySelectorAll<HTMLAnchorElement>('.event .when')];
const timeline = document.querySelector('.timeline');

const linksByPlace = new Map<Element, HTMLAnchorElement[]>();
for (const link of links) {
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (place) linksByPlace.set(place, [...(linksByPlace.get(place) ?? []), link]);
}

/** Scrolls the list and never the page. */
function bringIntoSight(link: HTMLAnchorElement): void {
  const event = link.closest('.event');
  if (!timeline || !event || timeline.scrollHeight <= timeline.clientHeight) return;
  const [list, own] = [timeline.getBoundingClientRect(), event.getBoundingClientRect()];
  if (own.top < list.top || own.bottom > list.bottom) timeline.scrollTop += own.top - list.top - list.height / 3;
}

const observer = new IntersectionObserver(
  (entries) => {
    const reached = entries.findLast(({ isIntersecting }) => isIntersecting);
    const [first, ...others] = (reached && linksByPlace.get(reached.target)) ?? [];
    if (!first) return;
    bringIntoSight(first);
    for (const link of links) link.removeAttribute('aria-current');
    for (const link of [first, ...others]) link.setAttribute('aria-current', 'true');
  },
  { rootMargin: READING_AREA },
);
for (const place of linksByPlace.keys()) observer.observe(place);

// A module of its own: without an import or export, its names would be global.
export {};
