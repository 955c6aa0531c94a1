import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse);

export function read(text) {
	return processor.parse(text);
}
