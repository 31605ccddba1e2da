import { defineConfig } from 'astro/config';
import waakvlam from './src/site/integratie/waakvlam.ts';

export default defineConfig({ integrations: [waakvlam()] });
