/*
 * Keeps what somebody types in a form as a draft, a moment after each change and when they leave the page. Without this
 * script a draft is kept when the form is sent, or with its button.
 */

/** How long after the last change, in milliseconds. */
const RUST = 800;

function bewaak(formulier: HTMLFormElement): void {
  const stand = document.createElement('p');
  stand.className = 'waarom';
  stand.setAttribute('role', 'status');
  formulier.append(stand);
  for (const knop of formulier.querySelectorAll<HTMLElement>('button[value=klad]')) knop.hidden = true;

  let wekker: number | undefined;
  let isVerstuurd = false;
  const bewaar = async (): Promise<void> => {
    wekker = undefined;
    try {
      const antwoord = await fetch('/klad/', {
        method: 'POST',
        body: new FormData(formulier),
        keepalive: true,
      });
      if (!antwoord.ok) throw new Error(antwoord.statusText);
      stand.textContent = await antwoord.text();
    } catch {
      stand.textContent =
        'Dit kladje is nu niet bewaard: het beheer is niet bereikbaar. Laat deze pagina open.';
    }
  };
  formulier.addEventListener('input', () => {
    clearTimeout(wekker);
    wekker = window.setTimeout(() => void bewaar(), RUST);
  });
  formulier.addEventListener('submit', () => {
    isVerstuurd = true;
    clearTimeout(wekker);
  });
  addEventListener('pagehide', () => {
    if (wekker === undefined || isVerstuurd) return;
    clearTimeout(wekker);
    navigator.sendBeacon('/klad/', new FormData(formulier));
  });
  // Who comes back with the browser's own button goes on with this page.
  addEventListener('pageshow', () => {
    isVerstuurd = false;
  });
}

for (const veld of document.querySelectorAll<HTMLInputElement>('input[name=blad]')) {
  if (veld.form) bewaak(veld.form);
}
