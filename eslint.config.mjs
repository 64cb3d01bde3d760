import js from '@eslint/js'
import tseslint from 'typescript-eslint'
import rooms from './scripts/rooms.mjs'

export default tseslint.config(
  {
    ignores: ['node_modules', '.wxt', '.output', 'out', 'src/library/rules.gen.ts', 'src/match/merge.gen.ts', 'train'],
  },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { rooms },
    rules: {
      'rooms/order': 'error',
      'max-lines': ['error', { max: 350 }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      eqeqeq: 'error',
      // An index that a loop bounds is there; the compiler cannot know it, and a needless branch would hide that.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly', fetch: 'readonly' } },
  },
)
