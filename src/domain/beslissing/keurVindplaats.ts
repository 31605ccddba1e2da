import { isOnbekend } from '../../../schemas/onbekend.ts';
import { raad } from '../kern/woorden/raad.ts';
import { besprekingVan, bronPad } from './bespreking.ts';
import { maakBevinding, type Bevinding } from './bevinding.ts';
import { maaktBericht, type Geval } from './geval.ts';

/** An entry says where it comes from: a bron that is there and where in it, or the bespreking of the day. */
export function* keurVindplaats(geval: Geval): Iterable<Bevinding> {
  if (!maaktBericht(geval.beslissing)) return;
  yield* geval.beslissing.bron === undefined ? keurBespreking(geval) : keurBron(geval);
}

function* keurBron({ beslissing: { bron: id = '', plek, aanwezig }, context }: Geval): Iterable<Bevinding> {
  const { bronnen } = context.register;
  if (!bronnen.has(id))
    yield maakBevinding('bron-onbekend', 'bron', { id, bedoeld: raad(id, [...bronnen.keys()]) });
  if (plek === undefined) yield maakBevinding('plek-ontbreekt', 'plek', {});
  if (aanwezig) yield maakBevinding('aanwezig-bij-bron', 'aanwezig', {});
}

function* keurBespreking({ beslissing, datum, context }: Geval): Iterable<Bevinding> {
  const { register, vandaag } = context;
  const { aanwezig = [] } = beslissing;
  if (beslissing.duiding !== undefined) yield maakBevinding('duiding-zonder-bron', 'bron', {});
  for (const id of aanwezig) {
    if (register.functies.has(id)) continue;
    yield maakBevinding('functie-onbekend', 'aanwezig', {
      id,
      bedoeld: raad(id, [...register.functies.keys()]),
    });
  }
  const { id } = besprekingVan(beslissing.plan, datum, vandaag);
  const bestaand = register.bronnen.get(id);
  if (!bestaand) return;
  if (bestaand.soort !== 'bespreking') {
    yield maakBevinding('bespreking-bezet', 'bron', { id });
    return;
  }
  if (isOnbekend(bestaand.functies)) return;
  const toen = bestaand.functies.map((functie) => functie.id);
  if (aanwezig.some((functie) => !toen.includes(functie))) {
    yield maakBevinding('bespreking-met-anderen', 'aanwezig', { pad: bronPad(id) });
  }
}
