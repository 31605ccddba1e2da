import { netteTekst } from './yamlItem.ts';
import { zetTekst } from './yamlTekst.ts';

/** The text of an action's file with its internal note replaced. */
export const zetNotitie = (tekst: string, notitie: string): string =>
  zetTekst(tekst, 'intern', 'notitie', netteTekst(notitie));
