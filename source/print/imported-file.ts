import type {RoleFacts} from '../model/role.js';

/** What became of one imported role in the folder that it went to. */
export type ImportedFile = {
	/** As content of that folder. */
	readonly id: string;
	readonly status: string;
	readonly file: string;
	/** Of the posting. */
	readonly facts: Pick<RoleFacts, 'title' | 'company' | 'team' | 'track' | 'level' | 'intake' | 'source'>;
	/** What the file says otherwise than before; null: it said nothing, or says nothing any more. */
	readonly changes: readonly {readonly name: string; readonly old: string | null; readonly new: string | null}[];
	/** Requirements that are not in the posting and that stay for what a person added to them. */
	readonly stays: readonly string[];
	/** Why the file was left alone, or how it was told from others of its name. */
	readonly reason: string | null;
};
