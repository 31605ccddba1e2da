import { isOnbekend } from '../../../../schemas/onbekend.ts';
import { rekenReeksenNa, rekenVerschilNa } from '../../../domain/soorten/cijfer/rekensom.ts';
import type { Afwijking, Cijfer, Som, Verschil } from '../../../domain/register.ts';
import { adresVan } from '../../adres.ts';
import { somInWoorden } from '../../tekst/cijfer.ts';
import { datumInWoorden } from '../../tekst/datum.ts';
import { getalInWoorden } from '../../../domain/kern/woorden/getal.ts';
import { somOp } from '../../../domain/kern/woorden/opsomming.ts';
import type { Link } from '../../beeld/basis.ts';

/** A calculation of the source that we did again. */
export interface NarekeningBeeld {
  /** What was added up or compared. */
  readonly wat: string;
  readonly uitkomsten: readonly { readonly tekst: string; readonly klopt: boolean }[];
  /** The entry in the register that says why it doesn't hold. */
  readonly afwijking: Link | undefined;
}

/** The sums and differences of the source, done again, in words: "2020: 153 = 92 + 61. Dat klopt." */
export const beeldNarekening = (cijfer: Cijfer): NarekeningBeeld[] => [
  ...cijfer.sommen.map(beeldSom),
  ...cijfer.verschillen.flatMap(beeldVerschil),
];

function beeldSom({ totaal, delen, afwijking }: Som): NarekeningBeeld {
  const uitkomsten = rekenReeksenNa(
    totaal.waarden,
    delen.map(({ waarden }) => waarden),
  );
  return {
    wat: `‘${totaal.naam}’ is de som van ${somOp(delen.map(({ naam }) => `‘${naam}’`))}`,
    uitkomsten: uitkomsten.map(({ periode, klopt, totaal: volgensBron, som, delen: getallen }) => {
      const wanneer = isOnbekend(periode) ? '' : `${datumInWoorden(periode)}: `;
      const links = getalInWoorden(volgensBron);
      const rechts = somInWoorden(getallen, getalInWoorden);
      return {
        klopt,
        tekst: klopt
          ? `${wanneer}${links} = ${rechts}. Dat klopt.`
          : `${wanneer}${rechts} = ${getalInWoorden(som)}. De bron noemt ${links}. Dat klopt niet.`,
      };
    }),
    afwijking: verwijzingNaar(afwijking),
  };
}

function beeldVerschil({ reeks, van, tot, volgensBron, afwijking }: Verschil): NarekeningBeeld[] {
  const narekening = rekenVerschilNa(reeks.waarden, van, tot, volgensBron);
  if (!narekening) return [];
  const { klopt } = narekening;
  const som = `${getalInWoorden(narekening.tot)} − ${getalInWoorden(narekening.van)} = ${getalInWoorden(narekening.verschil)}`;
  return [
    {
      wat: `Het verschil tussen ${datumInWoorden(van)} en ${datumInWoorden(tot)}`,
      uitkomsten: [
        {
          klopt,
          tekst: klopt
            ? `${som}. Dat klopt.`
            : `${som}. De bron noemt ${getalInWoorden(volgensBron)}. Dat klopt niet.`,
        },
      ],
      afwijking: verwijzingNaar(afwijking),
    },
  ];
}

/** The page of the entry that says why a calculation doesn't hold. */
export const verwijzingNaar = (afwijking: Afwijking | undefined): Link | undefined =>
  afwijking && { tekst: afwijking.titel, adres: adresVan(afwijking) };
