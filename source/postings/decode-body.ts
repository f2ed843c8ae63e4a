import {isUtf8} from 'node:buffer';
import {type Decoded, decode} from '../content/decode.js';

const metaCharset = /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/iu;

/** Bytes as text: in the encoding that is stated for them, or that a page states itself, else UTF-8 or UTF-16. */
export function decodeBody(bytes: Uint8Array, stated: string | null): Decoded {
	if (isUtf8(bytes)) return decode(bytes);
	const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
	const charset = stated ?? metaCharset.exec(start)?.[1] ?? null;
	if (charset === null || /^utf-?8$/iu.test(charset)) return decode(bytes);
	try {
		return {text: new TextDecoder(charset).decode(bytes), problem: null};
	} catch {
		return decode(bytes);
	}
}
