import { parseYaml } from 'obsidian';
import { readPlainYaml } from '../core/reading/properties/plain-yaml';

/** Reads properties: plain ones by the short way that the command line takes too, the rest by the app’s own YAML. Throws on what is none. */
export function parseAppYaml(text: string): unknown {
	return readPlainYaml(text) ?? parseYaml(text);
}
