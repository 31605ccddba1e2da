import { pasToe } from '../../src/domain/beslissing/wijziging.ts';
import type { Melding } from '../../src/domain/kern/melding.ts';
import { maakRegister } from '../../src/domain/maakRegister.ts';
import { maakOpname } from '../../src/domain/opname/opname.ts';
import type { Register } from '../../src/domain/register.ts';
import { leesMap } from '../../src/io/leesMap.ts';
import { renderConcept } from '../../src/render/mdx/concept.ts';
import { beeldVoorstel } from '../../src/render/soorten/collegevoorstel/beeld.ts';
import { beeldVoorstelSamenvatting } from '../../src/render/soorten/collegevoorstel/samenvatting.ts';

/** A draft of a proposal, and what became of it in its content. */
export interface Uitkomst {
  readonly tekst: string;
  readonly meldingen: readonly Melding[];
  readonly register: Register;
  readonly koppen: readonly string[];
  /** The besluiten as a reader sees them: filled in. */
  readonly besluiten: readonly string[];
}

const DAGEN_NU = { gevraagd: '2027-01-01', vandaag: '2027-01-01' };
const gelezen = new Map<string, ReturnType<typeof leesNu>>();

function leesNu(map: string) {
  const bestanden = leesMap(map);
  const voor = maakRegister(bestanden, DAGEN_NU);
  if (!voor.goed) throw new Error('The content is wrong');
  return { bestanden, voor };
}

const lees = (map: string): ReturnType<typeof leesNu> => {
  const nu = gelezen.get(map) ?? leesNu(map);
  gelezen.set(map, nu);
  return nu;
};

/** Makes a draft about a plan of a content folder in a form, and reads it back. */
export function maakConcept(
  map: string,
  plan: string,
  vorm: string,
  peildatum: string,
  vorige?: string,
): Uitkomst {
  const { bestanden, voor } = lees(map);
  const gekozen = { plan: voor.register.plannen.get(plan), vorm: voor.register.vormen.get(vorm) };
  if (!gekozen.plan || !gekozen.vorm) throw new Error(`No ${plan} or ${vorm}`);
  const tekst = renderConcept({
    plannen: [gekozen.plan],
    vorm: gekozen.vorm,
    opname: maakOpname(voor.register, peildatum),
    vorige,
  });
  const pad = 'collegevoorstellen/proef.mdx';
  const na = maakRegister(pasToe(bestanden, [{ pad, oud: undefined, nieuw: tekst }]), DAGEN_NU);
  const meldingen = na.meldingen.filter(({ plaats }) => plaats.bestand === pad);
  if (!na.goed) return { tekst, meldingen, register: voor.register, koppen: [], besluiten: [] };
  const concept = na.concepten.get('proef');
  if (!concept) throw new Error('The draft is gone');
  const koppen = beeldVoorstel(concept, maakOpname(na.register, peildatum)).blokken.flatMap((blok) =>
    blok.soort === 'kop' ? [blok.tekst] : [],
  );
  const { besluiten } = beeldVoorstelSamenvatting(concept, maakOpname(na.register, peildatum));
  return { tekst, meldingen, register: na.register, koppen, besluiten };
}

/** The decisions that a draft proposes. */
export const besluiten = ({ besluiten: lijst }: Uitkomst): readonly string[] => lijst;

/** The days that drafts are made of. */
export const DAGEN = ['2022-12-31', '2023-07-01', '2025-12-31', '2026-06-30'];
