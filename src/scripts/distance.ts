/**
 * Gives the choice of how far from the source its address, and says what it does. Without it the style sheet makes the
 * choice all the same.
 */
const choices = [...document.querySelectorAll<HTMLInputElement>('[name="distance"]')];
const shown = document.getElementById('distance-shown');

function say(): void {
  const chosen = choices.find(({ checked }) => checked);
  if (shown && chosen) shown.textContent = chosen.dataset.shown ?? '';
}

function arrive(): void {
  const chosen = choices.find(({ id }) => `#${id}` === location.hash);
  if (!chosen) return;
  chosen.checked = true;
  const around = chosen.closest('details');
  if (around) around.open = true;
  say();
}

for (const choice of choices) {
  choice.addEventListener('change', () => {
    history.replaceState(null, '', `#${choice.id}`);
    say();
  });
}
addEventListener('hashchange', arrive);
arrive();

// A module of its own: without an import or export, its names would be global.
export {};
