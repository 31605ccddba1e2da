import type { Beslissing } from '../../../schemas/beslissing.ts';
import { parseDatum } from '../../../schemas/datum.ts';
import { schrijfDeadline } from '../../../schemas/deadline.ts';
import { isOnbekend } from '../../../schemas/onbekend.ts';
import { leesBerichten } from '../beslissing/bericht.ts';
import { nogTeZeggen } from '../beslissing/sluiten.ts';
import { somOp } from '../kern/woorden/opsomming.ts';
import { netteTekst } from '../kern/yaml/schrijf.ts';
import { maakOpname } from '../opname/opname.ts';
import { isAnders } from './andereStatus.ts';
import type { Bewerking, Rijwerk } from './bewerking.ts';
import { zelfdeTekst } from './celtekst.ts';
import type { Verandering } from './inleesopdracht.ts';
import { standNu } from './standNu.ts';

/** What changed since, as a concept of an entry; `undefined` when nothing did. */
export function voortgangUit(
  { rij, actie, opdracht, plek, eigenaars }: Rijwerk,
  bewerking: Bewerking,
): { beslissing: Beslissing; velden: string[] } | undefined {
  const { plan, register, datum, bron, tekstVan } = opdracht;
  const stand = standNu(actie, register, parseDatum(datum)?.laatste ?? datum);
  if (!stand) return undefined;
  const { status, eigenaar, deadline, bericht } = rij;
  const verandering: { -readonly [K in keyof Verandering]: Verandering[K] } = {};
  const velden: string[] = [];
  const besluit: { -readonly [K in keyof Beslissing]: Beslissing[K] } = {
    plan: plan.id,
    nummer: actie.nummer,
    datum,
  };
  if (status && 'is' in status && isAnders(status.is, stand)) {
    verandering.status = status.is;
    besluit.status = status.is.status;
    if (status.is.uitgevoerd) besluit.uitgevoerd = true;
    if (status.is.borging !== undefined) besluit.borging = netteTekst(status.is.borging);
    if (status.is.reden !== undefined) besluit.reden = netteTekst(status.is.reden);
    velden.push('status');
  } else if (status && 'onbekend' in status && status.gezegd && !isOnbekend(stand.status)) {
    verandering.naarOnbekend = true;
    besluit.status = 'onbekend';
    velden.push('status');
  }
  if (eigenaar && 'is' in eigenaar) {
    const id = eigenaars.idVan(eigenaar.is, plek);
    if (isOnbekend(stand.eigenaar) || stand.eigenaar.id !== id) {
      verandering.eigenaar = eigenaar.is;
      besluit.eigenaar = id;
      velden.push('eigenaar');
    }
  } else if (eigenaar?.gezegd === true && !isOnbekend(stand.eigenaar)) {
    verandering.eigenaar = 'onbekend';
    besluit.eigenaar = 'onbekend';
    velden.push('eigenaar');
  }
  const { betrokken } = rij;
  const doenMee = betrokken?.map((wie) => eigenaars.idVan(wie, plek));
  if (betrokken && doenMee?.join() !== stand.betrokken.map(({ id }) => id).join()) {
    verandering.betrokken = betrokken;
    besluit.betrokken = doenMee;
    velden.push('betrokken');
  }
  if (deadline && 'is' in deadline) {
    if (isOnbekend(stand.deadline) || schrijfDeadline(stand.deadline) !== deadline.is) {
      verandering.deadline = deadline.is;
      besluit.deadline = deadline.is;
      velden.push('deadline');
    }
  } else if (deadline?.gezegd === true && !isOnbekend(stand.deadline)) {
    verandering.deadline = 'onbekend';
    besluit.deadline = 'onbekend';
    velden.push('deadline');
  }
  const toen = maakOpname(register, parseDatum(datum)?.laatste ?? datum).van(actie);
  const open = nogTeZeggen(besluit, toen).map(({ id }) => id);
  if (open.length > 0) {
    besluit.openLaten = open;
    bewerking.zinnen.push(
      `${open.length === 1 ? 'de verwachting' : 'de verwachtingen'} ${somOp(open)} ${open.length === 1 ? 'staat' : 'staan'} nog open. Een blad zegt niet hoe dat afliep: leg het vast met npx waakvlam bespreek.`,
    );
  }
  const isNieuw =
    bericht !== undefined && !leesBerichten(bewerking.tekst).some(({ tekst }) => zelfdeTekst(tekst, bericht));
  if (velden.length === 0 && !isNieuw) return undefined;
  if (isNieuw) velden.push('bericht');
  return {
    velden,
    beslissing: {
      ...besluit,
      tekst: isNieuw ? bericht : tekstVan(verandering),
      bron: bron.id,
      plek: plek.plek,
      concept: true,
    },
  };
}
