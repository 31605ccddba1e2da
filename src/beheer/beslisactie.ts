import type { Beslissing } from '../../schemas/beslissing.ts';
import { herhalingenIn } from '../domain/beslissing/herhaling.ts';
import { keurBeslissing } from '../domain/beslissing/keur.ts';
import { twijfelOver } from '../domain/beslissing/twijfel.ts';
import { merkVan } from '../domain/kern/merk.ts';
import type { Actie, Register } from '../domain/register.ts';
import { vandaag } from '../io/klok.ts';
import type { Beslisformulier } from '../render/beeld/beslisformulier.ts';
import { beslissingVan, keurIngevuld, type Fouten, type Ingevuld } from './formulier.ts';
import { herkenNamen, keurNamen } from './namen.ts';
import { magBeslissen, type Wie } from './toegang/wie.ts';
import { beslis, keurVastleggen, neemTerug } from './schrijf.ts';
import type { Uitslag } from './uitslag.ts';
import { perVeld } from './veldfouten.ts';

/** What came of a form about an action. */
export type Afloop =
  | { readonly goed: true; readonly wat: 'vastgelegd' | 'terug' }
  | {
      readonly goed: false;
      readonly fouten: Fouten;
      /** The mark of what is only asked about: who sends it along says that it is meant. */
      readonly vraag?: string;
      readonly isIngehaald?: boolean | undefined;
    };

/** What a form is about. */
interface Zaak {
  readonly content: string;
  readonly wie: Wie;
  readonly actie: Actie;
  readonly formulier: Beslisformulier;
  /** The register in which the beslissing is taken: that of the form. */
  readonly register: Register;
  /** The draft that goes when it is written. */
  readonly klad?: string | undefined;
}

/** Does what a form about an action says: takes an entry back, or writes what was decided. */
export async function verwerk(gestuurd: Ingevuld, zaak: Zaak): Promise<Afloop> {
  const { content, wie, actie, formulier, register, klad } = zaak;
  const ingevuld = herkenNamen(gestuurd, formulier);
  const { gezien = '', doe, plek, verbeter, toch } = ingevuld;
  const { eigenNotitie: notitie } = formulier.kaart;
  if (doe === 'terug') return alsAfloop(await neemTerug(content, wie, actie, Number(plek), gezien), 'terug');
  const beslissing = beslissingVan(
    // Who may not write notes has no field for one, and wipes none.
    magBeslissen(wie) || notitie === undefined ? ingevuld : { notitie, ...ingevuld },
    formulier,
    { plan: actie.plan.id, nummer: actie.nummer },
    register,
  );
  keurVastleggen(wie, beslissing, register);
  const eigen = { ...keurIngevuld(ingevuld, formulier), ...keurNamen(ingevuld, formulier) };
  const fouten = { ...perVeld(keurBeslissing(beslissing, { register, vandaag: vandaag() })), ...eigen };
  if (Object.keys(fouten).length > 0) return { goed: false, fouten };
  const vragen = vragenOver(beslissing, register);
  const vraag = merkVan(JSON.stringify(vragen));
  if (Object.keys(vragen).length > 0 && toch !== vraag) return { goed: false, fouten: vragen, vraag };
  const inPlaatsVan = verbeter === undefined ? undefined : Number(verbeter);
  return alsAfloop(await beslis(content, wie, beslissing, gezien, { inPlaatsVan, klad }), 'vastgelegd');
}

const alsAfloop = (uitslag: Uitslag, wat: 'vastgelegd' | 'terug'): Afloop =>
  uitslag.goed ? { goed: true, wat } : uitslag;

/** What can be written, but is asked about first: what is there already, and what looks like a typing mistake. */
const vragenOver = (beslissing: Beslissing, register: Register): Fouten =>
  perVeld([...twijfelOver(beslissing), ...herhalingenIn(beslissing, register)]);
