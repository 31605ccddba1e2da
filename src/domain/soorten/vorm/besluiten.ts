/** A form, as far as it says what data fill. */
interface Secties {
  readonly secties: readonly { readonly gegevens?: readonly string[] | undefined }[];
}

/** Whether a form asks a college to decide something: a letter or a memo only tells. */
export const heeftBesluiten = ({ secties }: Secties): boolean =>
  secties.some(({ gegevens = [] }) => gegevens.includes('Besluiten'));
