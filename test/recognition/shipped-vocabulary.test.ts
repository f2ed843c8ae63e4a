import {describe, expect, test} from 'vitest';
import {readVocabulary} from '../../benchmark/recognition/read.js';
import {buildDictionary, recogniseSkills} from '../../source/recognition/index.js';

const dictionary = buildDictionary(readVocabulary('content/skills.yaml'));

function named(text: string): string[] {
	return recogniseSkills(text, dictionary).filter(({via}) => via === 'named').map(({id}) => id);
}

describe('A name of the shipped vocabulary that is an ordinary word too', () => {
	test.each([
		['Dashboards in Looker, Mode and Tableau', 'mode-analytics'],
		['Databases such as Neon, Postgres and Redis', 'neon'],
		['Pub/sub with Kafka, Artemis or RabbitMQ', 'activemq'],
		['Experience with Salmon, Kallisto and DESeq2', 'salmon'],
		['Rigging in Maya, compositing in Nuke', 'nuke'],
		['GitHub, Harness and Jenkins pipelines', 'harness'],
		['Service meshes such as Istio and Kuma', 'kuma'],
		['Docs built with Sphinx and reStructuredText', 'sphinx'],
		['Puma, Sidekiq and Ruby on Rails', 'puma'],
		['C++ with Eigen and Ceres', 'ceres-solver'],
		['Multiplayer games in Unity with Photon', 'photon'],
		['Particle effects with Niagara in Unreal Engine', 'unreal-niagara'],
		['Endpoint security with Velociraptor and Volatility', 'volatility'],
		['Message templates in Salesforce with Apex and Aura', 'aura-components'],
		['Go services with Fiber or Echo', 'fiber'],
		['Testing with Squish and Selenium', 'squish'],
		['Reports in Galaxy, Nextflow and Snakemake', 'galaxy'],
		['Apache, NGINX and HAProxy', 'apache'],
		['Azure App Services and Azure Functions', 'azure-app-service'],
		['Excel and Keynote', 'keynote'],
	])('%s: %s', (text, id) => {
		expect(named(text)).toContain(id);
	});

	test.each([
		['You will move into this mode of work after three months'],
		['Our office glows in neon at night'],
		['We eat salmon on Fridays and climb trees on Mondays'],
		['They harness the energy of a young group'],
		['The sphinx on our logo stands for riddles'],
		['A puma was seen near the farm'],
		['Founded in 2012 in New Orleans'],
		['With offices in Harbor Bay, Niagara Falls and Orlando'],
		['Our headquarters is a short walk from Oracle Park'],
		['Sponsors of the Echo Arena and the Vector Marathon'],
		['Spring Dental and Swift Foods are friends of the house'],
		['Relocation to Ada, Michigan is paid'],
		['The rails of a career are clear: everyone can see what comes next'],
		['Medical, dental and vision from the first day'],
		['Solid finances give us room'],
		['In exchange for a referral you get a bonus'],
		['We send a keynote speaker to schools'],
		['An aura of calm'],
		['The galaxy of brands that we own'],
		['A call, a task, a panel and a chat with the founder'],
		['Black Lives Matter: we stand with our colleagues'],
		['Our word is our bond, and every voice has weight'],
		['Diesel mechanics with experience on Puma and Falcon trucks'],
		['Experience with Beats and rhythm in early childhood'],
		['You know how to Render first aid and have experience with children'],
		['Using the Shortcut through the park you are at work in ten minutes'],
		['Knowledge of Galaxy, Orion and other names of ours is not needed'],
		['Insurance covers you and your family; our insurance plan is among the best'],
	])('%s: nothing', text => {
		expect(named(text)).toEqual([]);
	});

	test.each([
		['Scheduling, operating systems and compilers', ['job-scheduling', 'operating-systems', 'compilers']],
		['Debugging, operating systems and networking', ['debugging', 'operating-systems', 'networking']],
		['Designing, building, and operating systems', []],
		['Building and operating systems that last', []],
	])('%s speaks of operating systems, or of operating them', (text, expected) => {
		expect(named(text)).toEqual(expected);
	});
});

describe('What is studied', () => {
	test.each([
		['Bachelor\'s degree in IS, CS, Accounting or Engineering', ['computer-science', 'accounting-field', 'engineering-field']],
		['Bachelor\'s degree (or equivalent military experience) in Cybersecurity or Network Engineering', ['cybersecurity-field', 'networking-field']],
		['Degree in Music Technology, Ergonomics or Information Architecture', ['music-studies', 'hci-field', 'information-architecture-field']],
		['A degree is welcome; cybersecurity experience is a must', ['cybersecurity']],
	])('%s', (text, expected) => {
		expect(named(text)).toEqual(expected);
	});
});

describe('A list of modules', () => {
	test.each([
		['Configure SAP S/4HANA modules \u2014 FI, MM, SD, or HCM \u2014 to match designs', ['s4hana', 'sap-fico', 'sap-mm', 'sap-sd', 'sap-hcm']],
		['SAP modules such as PP and QM.', ['sap', 'sap-pp', 'sap-qm']],
		['SAP (FI, MM) and Python', ['sap', 'sap-fico', 'sap-mm', 'python']],
		['Spring modules such as Boot, Data and Security', ['spring', 'spring-boot', 'spring-data', 'spring-security']],
		['SAP modules and MM wave sensors', ['sap', 'sensors']],
	])('%s', (text, expected) => {
		expect(named(text)).toEqual(expected);
	});
});

describe('An abbreviation of two meanings is the one of which the sentence speaks', () => {
	test.each([
		['CDC with Debezium and Kafka', 'change-data-capture'],
		['CDC and lint checks of RTL', 'clock-domain-crossing'],
		['EMR, Glue and Redshift on AWS', 'aws-emr'],
		['EMR systems in a hospital', 'ehr'],
		['HLS with Vitis on an FPGA', 'high-level-synthesis'],
		['Video players with HLS and DASH', 'hls'],
		['DSP in MATLAB', 'signal-processing'],
		['DSPs and SSPs in programmatic advertising', 'ad-exchanges'],
		['EDA tools and Tcl', 'electronic-design-automation'],
		['EDA in Python with pandas', 'data-analysis'],
		['SOC integration with AXI', 'soc'],
		['Work in a SOC with SIEM and EDR', 'security-operations'],
		['MDM and data governance', 'data-management'],
		['MDM with Intune', 'endpoint-management'],
		['ECS and Fargate for our game', 'ecs'],
		['ECS in Unity', 'entity-component-system'],
		['DFT and ATPG', 'design-for-test'],
		['DFT calculations with VASP', 'density-functional-theory'],
		['CV and NLP models', 'computer-vision'],
	])('%s: %s', (text, id) => {
		const both = ['change-data-capture', 'clock-domain-crossing', 'aws-emr', 'ehr', 'high-level-synthesis', 'hls', 'signal-processing', 'ad-exchanges', 'electronic-design-automation', 'data-analysis', 'soc', 'security-operations', 'data-management', 'endpoint-management', 'ecs', 'entity-component-system', 'design-for-test', 'density-functional-theory', 'computer-vision'];
		expect([...new Set(named(text).filter(one => both.includes(one)))]).toEqual([id]);
	});

	test('and a CV to be sent is none', () => {
		expect(named('Send us your CV and a short note about your models')).toEqual([]);
	});
});
