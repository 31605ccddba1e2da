import { isOnbekend } from '../../../schemas/onbekend.ts';
import type { Opname } from '../../domain/opname/opname.ts';
import { beeldLicentie } from '../tekst/licentie.ts';
import { element, renderXml, type Element } from '../xml/xml.ts';

/**
 * What an archive has to know of the site on a day (MDTO 1.0.1, an informatieobject). Who formed it is the organisatie
 * only on its own site. How long it is kept is the archive's to decide: here that is still to be determined.
 */
export function renderMdto({ register, peildatum }: Opname): string {
  const { site } = register;
  const { woo, maker, basisadres } = site;
  const licentie = beeldLicentie(site);
  const vormer = site.officieel && woo ? woo.naam : isOnbekend(maker) ? 'onbekend' : maker;
  return renderXml(
    element(
      'MDTO',
      {
        xmlns: 'https://www.nationaalarchief.nl/mdto',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
        'xsi:schemaLocation':
          'https://www.nationaalarchief.nl/mdto https://www.nationaalarchief.nl/mdto/MDTO-XML1.0.1.xsd',
      },
      element(
        'informatieobject',
        {},
        element(
          'identificatie',
          {},
          element('identificatieKenmerk', {}, `${site.naam}, ${peildatum}`),
          element('identificatieBron', {}, 'Waakvlam'),
        ),
        element('naam', {}, `${site.naam}: de site op ${peildatum}`),
        begrip('aggregatieniveau', 'Dossier', 'MDTO begrippenlijst Aggregatieniveaus'),
        element('omschrijving', {}, `${site.ondertitel}. ${site.afzender}`),
        isOnbekend(basisadres)
          ? undefined
          : element('raadpleeglocatie', {}, element('raadpleeglocatieOnline', {}, `${basisadres}/`)),
        element(
          'dekkingInTijd',
          {},
          begrip('dekkingInTijdType', 'Peildatum', 'Waakvlam'),
          element('dekkingInTijdBegindatum', {}, peildatum),
          element('dekkingInTijdEinddatum', {}, peildatum),
        ),
        element('taal', {}, site.taal),
        element(
          'waardering',
          {},
          element('begripLabel', {}, 'Nader te bepalen'),
          element('begripCode', {}, 'N'),
          lijst('MDTO begrippenlijst Waarderingen'),
        ),
        element('archiefvormer', {}, element('verwijzingNaam', {}, vormer)),
        element(
          'beperkingGebruik',
          {},
          begrip(
            'beperkingGebruikType',
            licentie ? 'Overig' : 'Nader te bepalen',
            'MDTO begrippenlijst BeperkingGebruikTypeLijst',
          ),
          licentie &&
            element('beperkingGebruikNadereBeschrijving', {}, `${licentie.naam}, ${licentie.adres}`),
        ),
      ),
    ),
  );
}

const begrip = (naam: string, label: string, uit: string): Element =>
  element(naam, {}, element('begripLabel', {}, label), lijst(uit));

const lijst = (naam: string): Element =>
  element('begripBegrippenlijst', {}, element('verwijzingNaam', {}, naam));
