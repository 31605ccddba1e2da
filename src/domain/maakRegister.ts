import type { Dag } from '../../schemas/datum.ts';
import { zonderConcepten } from './beslissing/concepten.ts';
import type { Bestand } from './kern/bestand.ts';
import { openbareGegevens, type OpenbaarGegeven } from './soorten/persoonsgegevenregels.ts';
import { keurGetallen } from './soorten/collegevoorstel/getallen.ts';
import { controleerRegels } from './soorten/regels.ts';
import { maakVolledig } from './soorten/volledig.ts';
import { keurFormaat } from './formaat/formaat.ts';
import type { Inhoud } from './kern/inhoud.ts';
import { linkRegister } from './linkRegister.ts';
import { compareMeldingen, isFout, nieuweMeldingen, type Melding } from './kern/melding.ts';
import { leesPad } from './kern/parse/bestandssoort.ts';
import { parseInhoud } from './kern/parse/parseInhoud.ts';
import type { CheckContext } from './kern/regel.ts';
import type { Collegevoorstel, Register } from './register.ts';
import { isSjabloonbestand } from './soorten/vorm/sjabloon.ts';
import { isThemabestand, leesThema } from './thema/leesThema.ts';
import type { Thema } from './thema/model.ts';

/** The days that decide the peildatum; both come from the shell. */
export interface Dagen {
  /** The peildatum that somebody asked for. It goes before everything else. */
  readonly gevraagd?: Dag | undefined;
  readonly vandaag: Dag;
}

/**
 * The outcome of reading content: a register, or everything that is wrong. Nothing leans on a collegevoorstel: one with
 * an error is left out of the register, and keeps nobody from working with the rest.
 */
export type RegisterResultaat = {
  readonly peildatum: Dag;
  readonly meldingen: readonly Melding[];
  /** The personal data that everybody can read: a warning where it stands, and no change may add to it. */
  readonly gegevens: readonly OpenbaarGegeven[];
  /** Those in what isn't released yet. */
  readonly gegevensBinnen: readonly OpenbaarGegeven[];
} & (
  | {
      readonly goed: true;
      readonly register: Register;
      /** How the site looks. */
      readonly thema: Thema;
      /** The proposals that are being written: for the commands and the preview, never for a public page. */
      readonly concepten: ReadonlyMap<string, Collegevoorstel>;
      /** The ids of the proposals that were left out for an error of their own. */
      readonly fouteVoorstellen: ReadonlySet<string>;
    }
  | { readonly goed: false }
);

/** Who reads: only those inside see what isn't released. */
export interface Lezer {
  readonly metConcepten?: boolean | undefined;
  /** The id of a proposal: what waits for its decision counts, and no other concept. */
  readonly voorstel?: string | undefined;
  /** Why a form can't use a Word template, from who can open it. */
  readonly keurSjabloon?: CheckContext['keurSjabloon'];
}

/**
 * The pipeline from files to a register: parse, check, link. All errors of all files come out together, but for content
 * of another format: that is the one thing to tell. The rules hold with the concepts and without them; the register has
 * none unless they are asked for.
 */
export function maakRegister(
  bestanden: readonly Bestand[],
  dagen: Dagen,
  { metConcepten = false, voorstel, keurSjabloon }: Lezer = {},
): RegisterResultaat {
  const anderFormaat = keurFormaat(bestanden);
  if (anderFormaat) {
    return {
      goed: false,
      peildatum: dagen.gevraagd ?? dagen.vandaag,
      meldingen: [anderFormaat],
      gegevens: [],
      gegevensBinnen: [],
    };
  }
  const { inhoud: gelezenInhoud, meldingen: parseMeldingen } = parseInhoud(
    bestanden.filter((deel) => !isThemabestand(deel) && !isSjabloonbestand(deel)),
  );
  const inhoud = maakVolledig(gelezenInhoud);
  const { thema, meldingen: themaMeldingen } = leesThema(bestanden);
  const peildatum = kiesPeildatum(inhoud, dagen);
  const openbaar = zonderConcepten(inhoud);
  const gevonden = controleerRegels({ inhoud, peildatum, keurSjabloon });
  const zonder =
    openbaar === inhoud ? [] : controleerRegels({ inhoud: openbaar, peildatum, keurSjabloon }).filter(isFout);
  const meldingen = [
    ...parseMeldingen,
    ...themaMeldingen,
    ...gevonden,
    ...nieuweMeldingen(gevonden, zonder),
  ].sort(compareMeldingen);
  const gegevens = openbareGegevens(inhoud);
  const gegevensBinnen = openbareGegevens(inhoud, true);
  const fouten = meldingen.filter(isFout);
  const fouteVoorstellen = new Set(fouten.flatMap(({ plaats }) => voorstelVan(plaats.bestand) ?? []));
  if (fouten.some(({ plaats }) => voorstelVan(plaats.bestand) === undefined))
    return { goed: false, peildatum, meldingen, gegevens, gegevensBinnen };
  const gelezen = metConcepten
    ? inhoud
    : voorstel === undefined
      ? openbaar
      : zonderConcepten(inhoud, voorstel);
  const gelinkt = linkRegister(gelezen, fouteVoorstellen);
  const { register, concepten } = gelinkt;
  const getallen = keurGetallen(
    [...register.collegevoorstellen.values(), ...concepten.values()],
    register,
    inhoud,
  );
  const foutGeteld = getallen.filter(isFout).flatMap(({ plaats }) => voorstelVan(plaats.bestand) ?? []);
  const fout = new Set([...fouteVoorstellen, ...foutGeteld]);
  return {
    goed: true,
    ...(foutGeteld.length > 0 ? linkRegister(gelezen, fout) : gelinkt),
    thema,
    fouteVoorstellen: fout,
    peildatum,
    meldingen: [...meldingen, ...getallen].sort(compareMeldingen),
    gegevens,
    gegevensBinnen,
  };
}

/** The id of the proposal that a file holds; `undefined` for any other file. */
function voorstelVan(pad: string): string | undefined {
  const soort = leesPad(pad);
  return 'soort' in soort && soort.soort === 'collegevoorstel' ? soort.id : undefined;
}

/** The peildatum that was asked for, else the site's fixed day, else today. */
function kiesPeildatum(inhoud: Inhoud, { gevraagd, vandaag }: Dagen): Dag {
  if (gevraagd !== undefined) return gevraagd;
  const vast = inhoud.van('site').get('site')?.waarde.peildatum ?? 'vandaag';
  return vast === 'vandaag' ? vandaag : vast.laatste;
}
