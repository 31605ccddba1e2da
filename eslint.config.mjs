import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** The layers: schemas ← domain ← render ← {cli, site}, with io beside render. Each may import what it names. */
const LAGEN = {
  schemas: [],
  'src/domain': ['schemas'],
  'src/render': ['schemas', 'domain'],
  'src/io': ['schemas', 'domain'],
  'src/cli': ['schemas', 'domain', 'render', 'io'],
  'src/site': ['schemas', 'domain', 'render', 'io'],
};
const ALLE = ['schemas', 'domain', 'render', 'io', 'cli', 'site'];
const ZUIVER = ['schemas', 'src/domain', 'src/render'];

const zones = Object.entries(LAGEN).map(([map, mag]) => {
  const eigen = map.replace('src/', '');
  const verboden = ALLE.filter((laag) => laag !== eigen && !mag.includes(laag));
  const zuiver = ZUIVER.includes(map);
  return {
    files: [`${map}/**/*.{ts,astro}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^\\.{1,2}/(.*/)?(${verboden.join('|')})/`,
              message: `${map} may not import this layer.`,
            },
            ...(zuiver
              ? [{ regex: '^(node:|astro)', message: `${map} is pure: no files, process or Astro.` }]
              : []),
          ],
        },
      ],
      ...(zuiver && {
        'no-restricted-globals': [
          'error',
          'process',
          'console',
          'fetch',
          'window',
          'document',
          'performance',
        ],
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
      }),
    },
  };
});

export default defineConfig(
  globalIgnores(['dist/', 'dist-intern/', '.astro/', 'test-results/', 'playwright-report/']),
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
      eqeqeq: 'error',
    },
  },
  { files: ['**/*.{mjs,astro}'], extends: [tseslint.configs.disableTypeChecked] },
  ...zones,
);
