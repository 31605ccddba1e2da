import type { Opname } from '../../domain/opname/opname.ts';
import { dagInWoorden } from '../tekst/datum.ts';
import { HASHLIJST, maakArchief, type Archiefbestand, type Sha256 } from './archief.ts';
import { renderMdto } from './mdto.ts';

/** What only works on a web server, and is made from the rest: the index of the search. */
const ZOEKINDEX = 'pagefind/';

/** The site of a day to keep: its pages and data, what an archive has to know of it, and the hash of each file. */
export function maakSitearchief(
  site: readonly Archiefbestand[],
  opname: Opname,
  sha256: Sha256,
): Archiefbestand[] {
  return maakArchief(
    [
      ...site
        .filter(({ pad }) => !pad.startsWith(ZOEKINDEX))
        .map(({ pad, bytes }) => ({ pad: `site/${pad}`, bytes })),
      { pad: 'mdto.xml', bytes: codeer(renderMdto(opname)) },
      { pad: 'LEESMIJ.txt', bytes: codeer(leesmij(opname)) },
    ],
    sha256,
  );
}

const codeer = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);

const leesmij = ({ register, peildatum }: Opname): string => `${register.site.naam}
Stand op ${dagInWoorden(peildatum)}

${register.site.afzender}

site/         de pagina’s en de open data, zoals ze op het web stonden; begin bij site/index.html.
              Zoeken werkt hier niet: dat kan alleen op het web.
mdto.xml      metagegevens voor een archief (MDTO 1.0.1). De waardering staat op ‘Nader te bepalen’: die bepaalt
              het archief. Het XML-schema van MDTO zit niet in Waakvlam; controleer het bestand daarmee.
${HASHLIJST}    van elk bestand de SHA-256. Controleer ze met: sha256sum -c ${HASHLIJST}
`;
