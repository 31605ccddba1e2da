export { GET } from '../../site/pages/icoon-neutraal.svg.ts';
