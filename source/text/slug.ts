import {fold} from './fold.js';

const others = /[^\p{L}\p{N}]+/gu;

/** A name for ids and files: "TikTok e-Commerce" → "tiktok-e-commerce". Empty when the text holds no letter or digit. */
export function slug(text: string): string {
	return fold(text).replaceAll('++', 'pp').replaceAll('#', 'sharp').replace(others, '-').replace(/^-|-$/gu, '');
}
