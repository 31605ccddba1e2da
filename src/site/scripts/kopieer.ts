/*
 * Copies a text at the press of a button. Without this script, or where the browser doesn't allow it, the buttons stay
 * away: the text can be selected.
 */
for (const knop of document.querySelectorAll<HTMLButtonElement>('button[data-kopieer]')) {
  const tekst = document.getElementById(knop.dataset['kopieer'] ?? '')?.textContent;
  const melding = knop.parentElement?.querySelector('[role="status"]');
  if (!tekst || !melding || !isSecureContext) continue;
  knop.hidden = false;
  knop.addEventListener('click', () => {
    navigator.clipboard.writeText(tekst).then(
      () => (melding.textContent = 'Gekopieerd.'),
      () => (melding.textContent = 'Kopiëren lukt hier niet. Selecteer de tekst.'),
    );
  });
}
