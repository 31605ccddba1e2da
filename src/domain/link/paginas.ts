import { gesorteerd, type Linkcontext } from './context.ts';

/** Links the pages about the site itself. */
export function linkPaginas(context: Linkcontext): void {
  for (const { id, waarde } of gesorteerd(context.inhoud.van('pagina'))) {
    const { titel, samenvatting, volgorde } = waarde;
    context.paginas.set(id, { id, titel, samenvatting, volgorde });
  }
}
