import { dirname, join, resolve, sep } from 'node:path';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The layers, and what each may import: `schemas ← domain ← render ← {cli, site}`, with io beside render, and
 * the beheer on the site; a command starts it. */
const LAGEN = {
  schemas: [],
  'src/domain': ['schemas'],
  'src/render': ['schemas', 'src/domain'],
  'src/io': ['schemas', 'src/domain'],
  'src/cli': ['schemas', 'src/domain', 'src/render', 'src/io', 'src/beheer'],
  'src/site': ['schemas', 'src/domain', 'src/render', 'src/io'],
  'src/beheer': ['schemas', 'src/domain', 'src/render', 'src/io', 'src/site'],
};
const ZUIVER = ['schemas', 'src/domain', 'src/render'];

/** @param {string} bestand An absolute path. @returns The layer that a file is in. */
const laagVan = (bestand) =>
  Object.keys(LAGEN).find((laag) => bestand.startsWith(join(import.meta.dirname, laag) + sep));

/** Imports between layers point one way. It looks at where an import leads, not at how it is written. */
const richting = {
  meta: { messages: { omhoog: '{{ van }} may not import from {{ naar }}.' } },
  /** @param {import('eslint').Rule.RuleContext} context */
  create(context) {
    const van = laagVan(context.filename);
    /** @param {any} node */
    const keur = (node) => {
      const bron = node.source?.value;
      if (van === undefined || typeof bron !== 'string' || !bron.startsWith('.')) return;
      const naar = laagVan(resolve(dirname(context.filename), bron));
      if (naar === undefined || naar === van || LAGEN[van].includes(naar)) return;
      context.report({ node, messageId: 'omhoog', data: { van, naar } });
    };
    return {
      ImportDeclaration: keur,
      ImportExpression: keur,
      ExportNamedDeclaration: keur,
      ExportAllDeclaration: keur,
    };
  },
};

const zones = [
  {
    files: Object.keys(LAGEN).map((laag) => `${laag}/**/*.{ts,astro}`),
    plugins: { lagen: { rules: { richting } } },
    rules: { 'lagen/richting': 'error' },
  },
  {
    files: ZUIVER.map((laag) => `${laag}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(node:|astro)', message: 'A pure layer: no files, process or Astro.' }] },
      ],
      'no-restricted-globals': ['error', 'process', 'console', 'fetch', 'window', 'document', 'performance'],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The clock is an argument.',
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: 'The clock is an argument.',
        },
        {
          selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
          message: 'The clock is an argument.',
        },
      ],
    },
  },
];

/** What holds on a day is asked of the Opname, which works it out once: only its own folder computes. */
const opname = {
  files: ['src/**/*.{ts,astro}'],
  ignores: ['src/domain/opname/**'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: '/opname/(?!opname\\.ts$)',
            allowTypeImports: true,
            message: 'Ask the Opname what holds on a day.',
          },
        ],
      },
    ],
  },
};

/**
 * What an attacker would look for: text that becomes code, a shell that reads a text, a pattern that takes ever longer.
 * Files of others (content, sheets, forms) come in by text, so each is a rule and not a habit.
 */
const veilig = {
  files: ['{bin,schemas,scripts,src}/**/*.{ts,mjs,astro}'],
  plugins: { regexp },
  rules: {
    'no-eval': 'error',
    'no-new-func': 'error',
    'no-script-url': 'error',
    'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
    'regexp/no-super-linear-move': 'error',
    'no-restricted-properties': [
      'error',
      ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment'].map((property) => ({
        property,
        message: 'Text becomes elements: make them, with textContent.',
      })),
      { object: 'document', property: 'write', message: 'Make elements, with textContent.' },
    ],
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        paths: [
          {
            name: 'node:child_process',
            importNames: ['exec', 'execSync'],
            message: 'These go by a shell: use execFile or spawn.',
          },
        ],
      },
    ],
  },
};

export default defineConfig(
  globalIgnores(['dist/', 'dist-intern/', 'pakket/', '.astro/', 'test-results/', 'playwright-report/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // A name for what zod infers: the interface is where its docstring stands, and errors say that name.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.{mjs,astro}'], extends: [tseslint.configs.disableTypeChecked] },
  veilig,
  ...zones,
  opname,
);
