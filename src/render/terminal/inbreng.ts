import { isOverTeNemen, type Inbreng } from '../../domain/teruglezen/inbreng.ts';
import { somOp } from '../../domain/kern/woorden/opsomming.ts';
import { GEEN_OPMAAK, type Opmaak } from './opmaak.ts';

const SOORTEN: Readonly<Record<Inbreng['soort'], string>> = {
  wijziging: 'Tekst veranderd',
  nieuw: 'Nieuwe alinea',
  weg: 'Alinea weggehaald',
  opmerking: 'Opmerking',
  vraag: 'Zelf nakijken',
};

/** What somebody did in Word, numbered, each with where it stands. */
export const renderLijst = (punten: readonly Inbreng[], opmaak = GEEN_OPMAAK): string =>
  punten.map((punt, i) => renderInbreng(punt, i + 1, opmaak)).join('\n\n');

/** One of them. */
export function renderInbreng(punt: Inbreng, nummer: number, opmaak: Opmaak = GEEN_OPMAAK): string {
  const { soort, onder, voor = '', na = '', oud, nieuw, zin, wie } = punt;
  const naam =
    isOverTeNemen(punt) || soort === 'vraag' ? SOORTEN[soort] : `${SOORTEN[soort]} (zelf nakijken)`;
  const plek = onder === '' ? '' : `, onder ‘${onder}’`;
  const door = wie.length === 0 ? '' : ` — ${somOp(wie)}`;
  const metWoorden = soort === 'wijziging' || voor + na !== '';
  const regels = metWoorden
    ? [
        ...(oud ? [`   was:  ${voor}${opmaak.rood(`[${oud}]`)}${na}`] : [`   was:  ${voor}${na}`]),
        ...(nieuw
          ? [
              `   is:   ${voor}${opmaak.groen(
                `[${nieuw
                  .split('\n')
                  .map((deel) => deel.trim())
                  .join(' ¶ ')}]`,
              )}${na}`,
            ]
          : [`   is:   ${voor}${na}`]),
      ]
    : [
        ...(oud ? [`   ${soort === 'opmerking' ? 'bij: ' : 'was: '} ${opmaak.rood(oud)}`] : []),
        ...(nieuw ? [`   ${soort === 'opmerking' ? 'zegt:' : 'is:  '} ${opmaak.groen(nieuw)}`] : []),
      ];
  return [
    `${opmaak.vet(`${nummer}. ${naam}`)}${plek}${door}`,
    ...regels,
    ...(zin === undefined ? [] : [`   ${zin}`]),
  ].join('\n');
}
