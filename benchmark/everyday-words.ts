/** Words of every day that job postings seldom hold: who asks for one that is not there wants to hear that it is not. */
export const everydayWords: readonly string[] = `
	actor airport anchor anger ankle anniversary apple armour arrow astronaut astronomy attic aunt autumn bakery ballot
	banana banknote bargain barley basket beach beetle beggar bicycle biology birthday bishop blanket border bottle bread
	breakfast bridge brush bucket burglar butcher butter butterfly button candle cannon canvas captain carpet carrot
	castle catch ceiling cellar cement chapter cheese chemistry cherry chicken chimney church cinema circus citizen city
	climb clown coffee coin comedian comet compass copper corner cough courage cousin crawl curtain dance delight dentist
	desert diamond dictionary dinner dive doctor dolphin donkey dragon drought drum dwarf eagle earthquake elbow emerald
	emperor eyebrow fairy fatigue feather fever finger flood flour forest fortress friday frost frown funeral galaxy
	gallery gallop garden garlic general geography ghost giant goblin golden grammar grandmother granite grape gravel
	guitar hail hammer harbour headache herring history holiday honesty honey horse hospital hunger iron island jacket
	jealousy judge juggler jump kettle kick kitchen knee knife knight ladder lantern laugh lawyer legend lemon lighthouse
	lightning lion lobster lorry luggage lunch luxury magician marble market matches mattress mayor medicine melody melon
	meteor minister mirror monday monkey monster mortgage mosquito mountain museum mystery needle neighbour nephew novel
	nurse ocean onion orange orchestra orphan oyster paint parliament parrot passport peach pebble penalty penguin pension
	pepper philosophy piano pigeon pillow pirate planet plate plywood pocket poem potato poverty prayer prison punch
	purchase purple rabbit railway rainbow refugee religion river rocket ruby rumour saddle sailor salary salmon saucer
	screwdriver sculpture seaweed secret sentence shark shield shipwreck shoulder shout silver slipper smile snow soldier
	sorrow sparrow spider spoon spring squirrel steamer stomach stranger street stumble sugar summer sunday sunrise sunset
	supper sweater swim sword temple theatre thief thirst thread throat throw thumb thunder tide tiger timber tobacco
	tomato tongue tractor treasure treaty trench trousers trout trumpet turkey umbrella uncle valley varnish verdict
	village violin volcano voyage wallet wealth wedding whale wheat whisper window winter witch witness wizard wonder
	wrestle yellow
`.trim().split(/\s+/u);
