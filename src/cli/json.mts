/** JSON as all commands print it: keys in the order given, two blanks for each level, one line end at the end. */
export function stringifyJson(value: unknown): string {
	return `${JSON.stringify(value, undefined, 2)}\n`;
}
