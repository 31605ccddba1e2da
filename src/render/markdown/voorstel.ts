import type { Site } from '../../domain/register.ts';
import type { Blok, Deel, Tabel } from '../beeld/document.ts';
import { label, type VoorstelBeeld } from '../soorten/collegevoorstel/beeld.ts';
import { volledigAdres } from '../volledigAdres.ts';

/** A proposal as Markdown, with footnotes. A link to the site keeps only its words when the site has no address. */
export function renderVoorstelMarkdown(voorstel: VoorstelBeeld, site: Site): string {
  const zetter = new Zetter((adres) => volledigAdres(adres, site));
  const { merk } = voorstel;
  const delen = [
    `# ${ontsnap(voorstel.titel)}`,
    ...(merk
      ? [
          [ontsnap(merk.kort), ...merk.zinnen.map((zin) => zetter.delen(zin))]
            .map((regel) => `> **${regel}**`)
            .join('\n>\n'),
        ]
      : []),
    [
      ontsnap(`${voorstel.soortnaam} · ${voorstel.organisatie}`),
      ...voorstel.kopvelden.map(({ naam, waarde }) => `**${ontsnap(label(naam))}** ${ontsnap(waarde)}`),
    ].join('  \n'),
    ...[...voorstel.blokken, ...voorstel.aanhang].map((blok) => zetter.blok(blok)),
    voorstel.voetnoten.map(({ nummer, delen: noot }) => `[^${nummer}]: ${zetter.delen(noot)}`).join('\n'),
  ];
  return `${delen.filter((deel) => deel !== '').join('\n\n')}\n`;
}

class Zetter {
  readonly #volledig: (adres: string) => string | undefined;

  constructor(volledig: (adres: string) => string | undefined) {
    this.#volledig = volledig;
  }

  blok(blok: Blok): string {
    switch (blok.soort) {
      case 'kop':
        return `${'#'.repeat(blok.niveau)} ${ontsnap(blok.tekst)}`;
      case 'alinea':
        return this.delen(blok.delen);
      case 'lijst':
        return blok.punten
          .map((punt, i) => {
            const teken = blok.genummerd ? `${blok.begin + i}. ` : '- ';
            const binnen = punt.map((deel) => this.blok(deel)).join('\n\n');
            return teken + binnen.replaceAll('\n', `\n${' '.repeat(teken.length)}`);
          })
          .join('\n');
      case 'tabel':
        return this.#tabel(blok);
    }
  }

  delen(delen: readonly Deel[]): string {
    return delen.map((deel) => this.#deel(deel)).join('');
  }

  #deel(deel: Deel): string {
    switch (deel.soort) {
      case 'tekst':
        return metMerk(ontsnap(deel.tekst), deel.vet ? '**' : deel.schuin ? '_' : '');
      case 'status':
        return `**${ontsnap(deel.status.tekst)}**`;
      case 'regeleinde':
        return '  \n';
      case 'noot':
        return `[^${deel.nummer}]`;
      case 'bron':
        return ` \\[${deel.nummer}\\]`;
      case 'link': {
        const adres = this.#volledig(deel.adres);
        return adres === undefined ? ontsnap(deel.tekst) : `[${ontsnap(deel.tekst)}](${alsDoel(adres)})`;
      }
    }
  }

  /** A cell is one line: what stands under each other in it is parted by a break. */
  #tabel({ bijschrift, kolommen, rijen }: Tabel): string {
    const regel = (cellen: readonly string[]): string => `| ${cellen.join(' | ')} |`;
    return [
      `**${ontsnap(bijschrift)}**`,
      '',
      regel(kolommen.map(({ kop }) => ontsnap(kop))),
      regel(kolommen.map(() => '---')),
      ...rijen.map((rij) =>
        regel(kolommen.map((_, i) => (rij[i] ?? []).map((delen) => this.delen(delen)).join('<br>'))),
      ),
    ].join('\n');
  }
}

/** Marks stand against the words, and the spaces outside them. */
const metMerk = (tekst: string, merk: string): string =>
  merk === '' ? tekst : tekst.replace(tekst.trim(), () => `${merk}${tekst.trim()}${merk}`);

/**
 * Words that are only words, on one line: signs that Markdown would read keep their look, those that make a list or a
 * line at the beginning too.
 */
const ontsnap = (tekst: string): string =>
  tekst
    .replace(/\s+/g, (wit) => (/[\r\n\u0085\u2028\u2029]/.test(wit) ? ' ' : wit))
    .replace(/[\\`*_[\]<>#&~|$]/g, '\\$&')
    .replace(/^(\s*)([-+=])(?=[-+=\s]|$)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2');

/** An address within the brackets of a link. */
const alsDoel = (adres: string): string =>
  adres.replace(
    /[()\s<>\\]/g,
    (teken) => `%${teken.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
