import type { Sjabloonstijl } from '../../domain/soorten/vorm/sjabloon.ts';
import { leesHeel } from './woordzip.ts';

/** The styles of a Word file, by the names that people choose them by. */
export function leesStijlen(xml: string): Sjabloonstijl[] {
  const stijlen: Sjabloonstijl[] = [];
  if (xml === '') return stijlen;
  leesHeel(xml, {
    begin: (element, kenmerken) => {
      if (element === 'w:style') {
        stijlen.push({
          id: kenmerken['w:styleId'] ?? '',
          soort: kenmerken['w:type'] ?? 'paragraph',
          naam: '',
          isStandaard: isAan(kenmerken['w:default'] ?? '0'),
          isEigen: isAan(kenmerken['w:customStyle'] ?? '0'),
        });
      }
      const laatste = stijlen.at(-1);
      if (element === 'w:name' && laatste?.naam === '') {
        stijlen[stijlen.length - 1] = { ...laatste, naam: kenmerken['w:val'] ?? '' };
      }
    },
  });
  return stijlen;
}

/** Whether an element that turns something on does so. */
export const isAan = (waarde = '1'): boolean => !/^(?:0|false|off)$/.test(waarde);
