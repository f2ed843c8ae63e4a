import {isSentenceEnd} from './sentence.js';
import type {Token} from './tokens.js';

const hardware = ['rtl', 'asic', 'asics', 'fpga', 'fpgas', 'verilog', 'systemverilog', 'vhdl', 'uvm', 'synthesis', 'soc', 'socs', 'silicon', 'chip', 'chips', 'timing', 'lint', 'sta', 'rdc', 'tapeout', 'hardware', 'vlsi', 'floorplanning', 'netlist', 'vivado', 'vitis', 'xilinx', 'scan', 'atpg', 'bist', 'mbist'];
const health = ['clinical', 'hospital', 'hospitals', 'health', 'healthcare', 'patient', 'patients', 'epic', 'cerner', 'medical', 'ehr', 'ehrs', 'hl7', 'fhir', 'physician', 'physicians'];
const advertising = ['ad', 'ads', 'adtech', 'advertising', 'rtb', 'openrtb', 'ssp', 'ssps', 'bidding', 'bidder', 'bidders', 'programmatic', 'campaign', 'campaigns', 'publisher', 'publishers', 'advertiser', 'advertisers', 'dmp', 'exchange', 'exchanges', 'auction'];
const games = ['unity', 'unreal', 'gameplay', 'dots', 'godot', 'bevy'];
const statistics = ['exploratory', 'statistics', 'statistical', 'feature', 'pandas', 'dataset', 'datasets', 'visualization', 'hypothesis', 'notebook', 'notebooks', 'jupyter'];
const chemistry = ['quantum', 'chemistry', 'vasp', 'molecular', 'materials', 'functional', 'atomistic', 'electronic', 'gaussian', 'espresso', 'ab'];
const media = ['video', 'videos', 'streaming', 'dash', 'ffmpeg', 'player', 'players', 'webrtc', 'codec', 'codecs', 'drm', 'media', 'live', 'rtmp', 'cmaf', 'srt', 'transcoding', 'h', 'hevc', 'av1'];
const securityWork = ['siem', 'soar', 'incident', 'incidents', 'threat', 'threats', 'analyst', 'analysts', 'alert', 'alerts', 'cybersecurity', 'security', 'edr', 'xdr', 'malware', 'splunk', 'triage', 'tier', '24x7', '24', 'blue'];
const devices = ['intune', 'jamf', 'devices', 'device', 'endpoint', 'endpoints', 'ios', 'android', 'mobile', 'airwatch', 'kandji', 'workspace', 'sccm', 'laptops'];
const vision = ['nlp', 'ml', 'opencv', 'deep', 'models', 'detection', 'image', 'images', 'vision', 'pytorch', 'slam', 'segmentation', 'cnn', 'cnns', 'robotics', 'perception', 'speech', 'yolo', 'tensorflow'];

/** `usual`: what it stands for where nothing speaks for the other; null where it is then a word of everyday use, as a CV is. */
type Meanings = {readonly usual: string | null; readonly rarer: string; readonly cues: ReadonlySet<string>};

function either(usual: string | null, rarer: string, cues: readonly string[]): Meanings {
	return {usual, rarer, cues: new Set(cues)};
}

/** Abbreviations that stand for two things, in small letters, with the words beside which the rarer is meant. By ids of the vocabulary. */
const meanings: ReadonlyMap<string, Meanings> = new Map([
	['cdc', either('change-data-capture', 'clock-domain-crossing', hardware)],
	['emr', either('aws-emr', 'ehr', health)],
	['hls', either('high-level-synthesis', 'hls', media)],
	['dsp', either('signal-processing', 'ad-exchanges', advertising)],
	['dsps', either('signal-processing', 'ad-exchanges', advertising)],
	['eda', either('electronic-design-automation', 'data-analysis', statistics)],
	['soc', either('soc', 'security-operations', securityWork)],
	['mdm', either('data-management', 'endpoint-management', devices)],
	['ecs', either('ecs', 'entity-component-system', games)],
	['dft', either('design-for-test', 'density-functional-theory', chemistry)],
	['cv', either(null, 'computer-vision', vision)],
]);

/**
 * Whether a name of one token may be this skill's: an abbreviation of two meanings is only the one of which the sentence speaks.
 * Of a vocabulary that knows one of the two alone, it is always that one, unless everyday use is the other.
 */
export function isMeant(tokens: readonly Token[], index: number, skill: string, others: number): boolean {
	const two = meanings.get((tokens[index] as Token).text);
	if (two === undefined || (skill !== two.usual && skill !== two.rarer)) return true;
	if (others === 0 && two.usual !== null) return true;
	return skill === (hasCue(tokens, index, two.cues) ? two.rarer : two.usual);
}

/** Looks as far as a long sentence goes, and no further. */
const reach = 40;

function hasCue(tokens: readonly Token[], index: number, cues: ReadonlySet<string>): boolean {
	for (const step of [-1, 1]) {
		for (let at = index + step; at >= 0 && at < tokens.length && Math.abs(at - index) <= reach; at += step) {
			if (isSentenceEnd(tokens, at)) break;
			if (cues.has((tokens[at] as Token).text)) return true;
		}
	}
	return false;
}
