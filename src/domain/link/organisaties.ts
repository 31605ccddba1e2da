import { vind, type Linkcontext } from './context.ts';

/** Fills in who belong to an organisatie. That comes last: members cite bronnen, and lists cite afwijkingen. */
export function linkLeden(context: Linkcontext): void {
  const { inhoud, organisaties, afwijkingen } = context;
  for (const { id, waarde } of inhoud.van('organisatie').values()) {
    const organisatie = vind(organisaties, id);
    organisatie.deelVan = waarde.deel_van && vind(organisaties, waarde.deel_van.id);
    organisatie.leden = (waarde.leden ?? []).map((lijst) => ({
      onderwerp: lijst.onderwerp,
      leden: lijst.leden.map((lid) => vind(organisaties, lid.id)),
      aantalVolgensBron: lijst.aantal_volgens_bron,
      onvolledig: lijst.onvolledig,
      afwijking: lijst.afwijking && vind(afwijkingen, lijst.afwijking.id),
      grond: context.grond(lijst),
    }));
    organisatie.uitzonderingen = (waarde.uitzonderingen ?? []).map((deel) => ({
      organisatie: vind(organisaties, deel.organisatie.id),
      tekst: deel.tekst,
      grond: context.grond(deel),
    }));
  }
}
