/*
 * The quick exit. The link works without this script; with it, the page is gone at once, the other page takes its
 * place in the history, and three times Shift does the same as the button.
 */

/** Within how many milliseconds Shift is pressed three times. */
const BINNEN = 1500;
const KEREN = 3;

const uitgang = document.querySelector<HTMLAnchorElement>('a[data-uitgang]');
let keren: number[] = [];

uitgang?.addEventListener('click', (gebeurtenis) => {
  gebeurtenis.preventDefault();
  verlaat(uitgang.href);
});

if (uitgang) {
  addEventListener('keydown', ({ key, repeat }) => {
    if (repeat) return;
    const nu = performance.now();
    keren = key === 'Shift' ? [...keren.filter((toen) => nu - toen < BINNEN), nu] : [];
    if (keren.length >= KEREN) verlaat(uitgang.href);
  });
}

/** The page is emptied first: the other page may be slow to come. */
function verlaat(adres: string): void {
  document.title = '';
  document.documentElement.hidden = true;
  location.replace(adres);
}
