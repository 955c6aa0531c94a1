import { defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

const today = 'Take `today` as a parameter: core never reads the clock.';
const locale = 'Name the locale: core answers the same on every machine.';

/** What core may not write, wherever in core it is. */
const impure = [
	{ selector: 'NewExpression[callee.name=/Date/][arguments.length=0]', message: today },
	{ selector: 'CallExpression[callee.name="Date"]', message: today },
	{ selector: 'MemberExpression[object.name=/Date/][property.name="now"]', message: today },
	{
		selector:
			'ImportSpecifier[imported.name=/^(is|(start|end)Of)(Today|Tomorrow|Yesterday|Past|Future|This[A-Z])|ToNow/]',
		message: today,
	},
	{
		selector: 'MemberExpression[object.name="Math"][property.name="random"]',
		message: 'core is deterministic.',
	},
	{
		selector: 'MemberExpression[property.name="toISOString"]',
		message: 'A day is written by src/core/calendar/day.ts, never as an instant.',
	},
	{ selector: 'Identifier[name="console"]', message: 'core answers with values.' },
	{
		selector: 'CallExpression[callee.property.name="localeCompare"][arguments.length<2]',
		message: locale,
	},
	{
		selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
		message: locale,
	},
	{ selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]', message: locale },
];

const outsideCalendar = [
	{ selector: 'Identifier[name="Date"]', message: 'No Date leaves src/core/calendar.' },
];

export default defineConfig(
	{ ignores: ['main.js', '**/*.mjs', '**/*.cjs', 'tests/sample-vault', 'tests/fixtures'] },
	...obsidianmd.configs.recommended,
	{
		files: ['**/*.{ts,tsx,mts}'],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
		},
		rules: {
			'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
			'max-params': ['error', 4],
			'no-undef': 'off', // The compiler knows better: each folder has its own globals.
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports' },
			],
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
		},
	},
	{
		// Any text may be put before Kith: no expression may take more than linear time on any.
		files: ['src/**/*.{ts,tsx,mts}'],
		plugins: { regexp },
		rules: {
			'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
			'regexp/no-super-linear-move': ['error', { report: 'potential' }],
			'regexp/no-dupe-disjunctions': 'error',
			'regexp/optimal-quantifier-concatenation': 'error',
		},
	},
	{
		files: ['src/core/**/*.ts'],
		rules: { 'no-restricted-syntax': ['error', ...impure, ...outsideCalendar] },
	},
	{
		files: ['src/core/calendar/**/*.ts'],
		rules: { 'no-restricted-syntax': ['error', ...impure] },
	},
	{
		// Node and a terminal are at hand here, Obsidian's window is not.
		files: ['src/cli/**/*.mts', 'tests/**/*.{ts,tsx}'],
		rules: {
			'obsidianmd/no-nodejs-modules': 'off',
			'obsidianmd/prefer-window-timers': 'off',
			'obsidianmd/rule-custom-message': 'off',
			// Without the app nobody can be asked what the configuration folder is called.
			'obsidianmd/hardcoded-config-path': 'off',
		},
	},
	{
		files: ['manifest.json'],
		plugins: { obsidianmd },
		languageOptions: {
			parser: tseslint.parser,
			parserOptions: { extraFileExtensions: ['.json'] },
		},
		rules: { 'obsidianmd/validate-manifest': 'error' },
	},
);
