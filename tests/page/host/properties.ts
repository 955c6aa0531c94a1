import { parseYaml } from '../../obsidian/yaml-front.ts';

/** Properties as rows: the key, and its value as words, pills, links or a box. What cannot be read is shown as it is written. */
export function drawProperties(el: HTMLElement, yaml: string): void {
	const properties = read(yaml);
	if (properties === undefined) {
		el.createDiv({ cls: 'metadata-error', text: 'These properties cannot be read.' });
		el.createEl('pre', { text: yaml });
		return;
	}
	for (const [key, value] of Object.entries(properties)) {
		const row = el.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': key } });
		row.createDiv({ cls: 'metadata-property-key', text: key });
		drawValue(row.createDiv('metadata-property-value'), value);
	}
}

function read(yaml: string): object | undefined {
	try {
		const value: unknown = parseYaml(yaml) ?? {};
		return typeof value === 'object' && value !== null ? value : undefined;
	} catch {
		return undefined;
	}
}

function drawValue(el: HTMLElement, value: unknown): void {
	if (Array.isArray(value)) {
		for (const each of value) drawWords(el.createDiv('multi-select-pill'), each);
	} else if (typeof value === 'boolean') {
		const box = el.createEl('input', { type: 'checkbox', attr: { disabled: '' } });
		box.checked = value;
	} else drawWords(el, value);
}

function drawWords(el: HTMLElement, value: unknown): void {
	const words = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
	const [, link, alias] = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/.exec(words) ?? [];
	if (link === undefined) el.createSpan({ text: value === null ? '' : words });
	else {
		const attr = { href: '#', 'data-href': link };
		el.createEl('a', { cls: 'internal-link', text: alias ?? link, attr });
	}
}
