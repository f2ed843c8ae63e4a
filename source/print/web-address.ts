const encoder = new TextEncoder();

/**
 * An address that can stand in a link of a terminal or of Markdown: http or https, and everything that could end the
 * link early percent-encoded. Null for anything else, as `javascript:`.
 */
export function webAddress(text: string | null): string | null {
	if (text === null || !/^https?:\/\//iu.test(text)) return null;
	return text.replace(/[^\u0021-\u007E]|[<>()|\\"`]/gu, percentEncode);
}

function percentEncode(character: string): string {
	return Array.from(encoder.encode(character), byte => '%' + byte.toString(16).toUpperCase().padStart(2, '0')).join('');
}
