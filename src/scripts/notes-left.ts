/**
 * Says below each block how many of its notes the filters leave, and which: its summary has words for each, in their
 * order. Without it the style sheet filters all the same, and the count is not shown.
 *
 * Asks the boxes and never the browser for a style: what a box hides hangs on `:has()`, which is worked out anew for
 * every note that isn't shown, and over the whole story each time.
 */

/** The boxes that hide something as they stand; some hide no notes. */
const HIDING = '[id^="show-"]:not(:checked), #plain-text:checked, [name="voice"]:checked';

function countNotes(): void {
  const boxes = [...document.querySelectorAll<HTMLElement>(HIDING)];
  const hidden = boxes.map(({ dataset }) => dataset.hides ?? ':not(*)').join();
  for (const notes of document.querySelectorAll('.notes')) {
    // A link to a note shows it whatever is ticked.
    const left = [...notes.querySelectorAll('.note')].map((note) => !note.matches(hidden) || note.matches(':target'));
    const howMany = left.filter(Boolean).length;
    notes.classList.toggle('none-shown', howMany === 0);
    // Changed in its place: one text taken out and another put in makes the browser match the whole page anew.
    const count = notes.querySelector('summary .count')?.firstChild;
    // no import of `counted`: the page would fetch another file, which the search shares
    if (count) count.nodeValue = `${howMany} ${howMany === 1 ? 'note' : 'notes'}`;
    for (const [index, brief] of notes.querySelectorAll<HTMLElement>('summary .whom > *').entries())
      brief.hidden = left[index] !== true;
  }
}

document.querySelector('.legend')?.addEventListener('change', countNotes);
addEventListener('hashchange', countNotes);
// A page that the reader comes back to has its boxes as they were left.
addEventListener('pageshow', countNotes);
