import type { Plugin } from 'vite';
import { renderThemaCss } from '../../render/thema/css.ts';
import { sitegegevens } from '../register.ts';

/** What the pages import. The end of its name makes it a stylesheet. */
const NAAM = '@thema.css';
const ID = `\0${NAAM}`;

/**
 * Gives the pages the stylesheet of the theme, made of the values that the checker read: the text of the content's own
 * stylesheet never reaches a page. Made anew when the theme changes (`astro dev`).
 */
export const themastijl = (): Plugin => ({
  name: 'waakvlam-thema',
  resolveId: (naam: string) => (naam === NAAM ? ID : undefined),
  load: (id: string) =>
    id === ID ? renderThemaCss(sitegegevens().thema, (bestand) => `@inhoud/thema/${bestand}`) : undefined,
  hotUpdate({ file, modules }) {
    const stijl = this.environment.moduleGraph.getModuleById(ID);
    return stijl && /[\\/]thema[\\/]/.test(file) ? [...modules, stijl] : undefined;
  },
});
