import { isOnbekend, type Onbekend } from '../../../../schemas/onbekend.ts';
import type { MiddelenJson, PubliekeMiddelen } from '../../../../schemas/openbaar/middelen.ts';
import { rekenNa } from '../../../domain/soorten/cijfer/rekensom.ts';
import type { Opname } from '../../../domain/opname/opname.ts';
import type { Kanttekening, Kolom, Middelen } from '../../../domain/register.ts';
import { middelenAdres } from '../../adres.ts';
import { renderGrond, renderVindplaats } from '../../json/grond.ts';

/** The public JSON of all budgets. */
export function renderMiddelenJson({ register, peildatum }: Opname): MiddelenJson {
  const { basisadres } = register.site;
  const basis = isOnbekend(basisadres) ? '' : basisadres;
  return {
    versie: 1,
    peildatum,
    middelen: [...register.middelen.values()].map((middelen) => renderMiddelen(middelen, basis)),
  };
}

const renderMiddelen = (middelen: Middelen, basis: string): PubliekeMiddelen => ({
  id: middelen.id,
  titel: middelen.titel,
  organisatie: middelen.organisatie.id,
  periode: isOnbekend(middelen.periode)
    ? null
    : { van: middelen.periode.van.tekst, totEnMet: middelen.periode.totEnMet.tekst },
  samenvatting: middelen.samenvatting,
  kolommen: middelen.kolommen.map(renderKolom),
  toelichting: middelen.toelichting.map(renderBewering),
  plan: middelen.plan?.id ?? null,
  kader: middelen.kader?.id ?? null,
  kanttekeningen: middelen.kanttekeningen.map(renderBewering),
  vindplaatsen: middelen.vindplaatsen.map(renderVindplaats),
  url: `${basis}${middelenAdres(middelen)}`,
});

function renderKolom({ naam, posten, totaal, afwijking }: Kolom): PubliekeMiddelen['kolommen'][number] {
  const narekening = rekenNa(
    totaal,
    posten.map(({ bedrag }) => bedrag),
  );
  return {
    naam,
    posten: posten.map((post) => ({
      id: post.id,
      naam: post.naam,
      bedrag: ofNull(post.bedrag),
      opmerking: post.opmerking ?? null,
      vindplaats: post.vindplaats ? renderVindplaats(post.vindplaats) : null,
    })),
    totaal: ofNull(totaal),
    som: narekening?.som ?? null,
    klopt: narekening?.klopt ?? null,
    afwijking: afwijking?.id ?? null,
  };
}

const renderBewering = ({ tekst, grond }: Kanttekening) => ({ tekst, ...renderGrond(grond) });

const ofNull = (bedrag: number | Onbekend): number | null => (isOnbekend(bedrag) ? null : bedrag);
