// English phrasings, written for the project: invented places and crises beside real kinds of bodies.

import type { Corpus } from './phrasings.ts';

export const en: Corpus = {
  language: 'en',
  figures: [
    {
      phenomenon: 22,
      expect: 'killed all 15',
      phrasings: ['The coastguard was able to recover 15 bodies.'],
    },
    {
      phenomenon: 7,
      expect: 'injured all 141; killed all 27; missing all 7',
      phrasings: ['The storm caused the death of 27 people, injuries to 141 and the disappearance of seven.'],
    },
    {
      phenomenon: 17,
      expect: 'killed all 8; injured all 25',
      phrasings: [
        'A blast left eight people dead and injured another 25.',
        'A blast left eight people dead and injured 25 others.',
        'A blast killed eight people and injured another 25.',
      ],
    },
    {
      phenomenon: 17,
      expect: 'injured all 8; killed all 2',
      phrasings: [
        'A blast left eight people injured and killed two.',
        'A blast left eight people injured and killed another two.',
      ],
    },
    {
      phenomenon: 21,
      expect: 'missing all 8',
      phrasings: ['Eight people are missing and feared dead.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 38',
      phrasings: ['It was a month with 38 murders.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 54',
      phrasings: ['Authorities report 54 cholera deaths.', 'Authorities report 54 deaths from cholera.'],
    },
    {
      phenomenon: 24,
      expect: 'killed child 1 incident',
      phrasings: [
        'One person, a 10-year-old girl, was killed.',
        'The blast killed one person, a boy of ten.',
      ],
    },
    {
      phenomenon: 17,
      expect: 'killed military 13; injured military 32',
      phrasings: ['The attack killed 13 soldiers, while 32 were injured.'],
    },
    {
      phenomenon: 16,
      expect: 'killed civilian 209; injured civilian 1146',
      phrasings: [
        'It was the bloodiest month for civilians since September, with 209 killed and 1,146 injured.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed other 104',
      phrasings: ["Of this year's deaths, 104 were women.", "Of the year's fatalities 104 were women."],
    },
    {
      phenomenon: 24,
      expect: 'killed military 4; killed police 1',
      phrasings: [
        'The dead were identified as four soldiers and one policeman.',
        'The dead were four soldiers and one policeman.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'detained all 282',
      phrasings: ['Turkey arrests 282 suspected members of the group', 'Turkey detains 282'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 12',
      phrasings: [
        'Mob lynches 12 men',
        'Iran executes 12 prisoners',
        'Gunmen gun down 12 worshippers',
        'Drunk driver mows down 12 pedestrians',
        'Man murders 12 people',
        'Rebels massacre 12 villagers',
      ],
    },
    {
      phenomenon: 22,
      expect: 'injured all 12',
      phrasings: ['Bomb wounds 12 people'],
    },
    {
      phenomenon: 17,
      expect: 'killed all 3; killed all 1',
      phrasings: ['Three people died at the scene and one in hospital.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 315; killed police 17',
      phrasings: [
        'The toll stands at 315 deaths. Seventeen police officers are on the list.',
        'The toll stands at 315 deaths. Seventeen police officers were among them.',
      ],
    },
    {
      phenomenon: 17,
      expect: 'detained all 338; injured police 149',
      phrasings: ['The ministry puts arrests at 338 and the officers hurt at 149.'],
    },
    {
      phenomenon: 25,
      expect: 'killed all 7',
      phrasings: [
        'The strike killed the commander and seven other people.',
        'The crash killed Governor Tarvo Olen and seven others.',
        'The blast killed a senior commander, Tarvo Olen, and seven others.',
      ],
    },
    {
      phenomenon: 28,
      expect: 'killed all 6',
      phrasings: ['Six people died. Vaccinated so far: 948,000.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 170',
      phrasings: ['The agency says 170 villagers have died; police had counted 94 on the first morning.'],
    },
    {
      phenomenon: 27,
      expect: 'killed all 12',
      phrasings: ['The crash killed 12. In a similar accident in May, 29 people died.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 12',
      phrasings: ['No agency has reported the 12 deaths.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 4',
      phrasings: ['The bodies of the four missing fishermen were found.'],
    },
    {
      phenomenon: 26,
      expect: 'killed all 18',
      phrasings: ['There were 18 murders this week, three more than in the previous one.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 16',
      phrasings: ['16 dead, not 17: the fire service says it counted one twice.'],
    },
    {
      phenomenon: 21,
      expect: 'missing all 30 about',
      phrasings: ['The rest, about 30 people, are missing.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 57',
      phrasings: ['The police speak of 75 dead; the correct figure is 57.'],
    },
    {
      phenomenon: 12,
      expect: 'injured all 0',
      phrasings: ['Posts on Facebook claimed that 40 people were killed. Police said nobody was hurt.'],
    },
    {
      phenomenon: 32,
      expect: 'injured police 0',
      phrasings: ['Some 1,200 police officers took part; none of them was hurt.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0',
      phrasings: [
        'None of the three institutions records any deaths.',
        'Neither agency reported any deaths.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 40',
      phrasings: ['Forty people are dead; three days ago the death toll was 12.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «-»',
      phrasings: [
        'Fire at the health ministry: 12 dead.',
        'Protest against the government: 12 dead.',
        'New Delhi, 21 October to 9 January: 12 dead.',
        'Tarvo City, 6 May: 12 dead.',
        'The storm, in its third day, has killed 12 people.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 41 «AFP»',
      phrasings: [
        "An AFP tally of officials' statements had 41 dead by Thursday.",
        'AFP, citing lists of the embassies, arrives at 41 dead.',
        'AFP, adding up what embassies say, has reached 41 deaths.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 41 «labour ministry»; injured all 12 «clinic owner»',
      phrasings: [
        'The labour ministry counts 41 dead. The clinic owner, by phone, says 12 people were hurt.',
      ],
    },
    {
      phenomenon: 33,
      expect:
        'killed all 31 incident; killed all 12 incident «county emergency desk»; killed all 43 «county emergency desk»',
      phrasings: [
        'Deaths, by ward: Kisumba 31, Old Port 12. That is 43 in all, the county emergency desk tweeted.',
      ],
    },
    {
      phenomenon: 34,
      expect:
        'killed all 44 incident @Tarvo «Ministry of Health»; killed all 74 incident @Olen «Red Crescent»',
      phrasings: ['44 people died in Tarvo (Ministry of Health), 74 in Olen (Red Crescent).'],
    },
    {
      phenomenon: 34,
      expect: "killed all 52 «doctors' union»; killed all 37 «army»",
      phrasings: ["The toll is contested: 52 dead for the doctors' union, 37 dead for the army."],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «UN Integrated Office in Tarvo (UNIOT)»',
      phrasings: ['The UN Integrated Office in Tarvo (UNIOT) counts 12 people killed.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 22',
      phrasings: [
        'The quake killed 22 people. Twelve tourists died.',
        'The fire left 22 dead. Twelve women and ten men died.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 441',
      phrasings: ['There were 441 road deaths. Motorcycle accidents alone caused 137 deaths.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 14',
      phrasings: [
        'The office confirms 14 deaths. Two Chinese citizens are among those who died, their embassy announced.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 10',
      phrasings: ['Ten Haitian migrants died.', 'Ten Chinese tourists died.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 224',
      phrasings: ['The centre counts 224 deaths; 104 of the dead were 70 or older.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 52',
      phrasings: ['The hurricane leaves 52 deceased; of the deceased 32 are men and 20 women.'],
    },
    {
      phenomenon: 5,
      expect: 'killed all 148',
      phrasings: [
        'KISAKA, April 18 - One hundred and forty-eight people are now known to have died.',
        'KISAKA, April 18 - 148 people have died.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'killed child 1 incident; killed all 7',
      phrasings: [
        'The death of a boy brings the toll to seven dead.',
        'With the death of a boy on Friday, seven people have died.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 153; missing all 100 at-least',
      phrasings: [
        'The agency yesterday put confirmed deaths from the flood at 153, with over 100 persons missing.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 119; killed police 4; killed all 132',
      phrasings: [
        "State officials acknowledge 119 dead in the raid, including four police officers, but the Public Defender's Office speaks of 132.",
      ],
    },
    {
      phenomenon: 21,
      expect: 'killed all 224; missing all 3',
      phrasings: ['The centre keeps 224 deaths on its register and three people as still missing.'],
    },
    {
      phenomenon: 22,
      expect: 'detained all 15',
      phrasings: [
        'Fifteen people are held, among them officials of the ministry.',
        'Fifteen suspects are held.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'detained journalist 516',
      phrasings: ['The union says 516 reporters are in jail.'],
    },
    {
      phenomenon: 5,
      expect: 'killed all 5982; detained all 21145',
      phrasings: ['A total of (5,982) people are confirmed as killed. (21,145) are currently in detention.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 178; killed all 62 incident',
      phrasings: ['There were 178 femicides. Sixty-two of the 178 took place in Tarvo Province.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 178; killed child 62',
      phrasings: ['There were 178 femicides. Sixty-two of the 178 were under 18.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 112',
      phrasings: ['The year had 112 victims of femicide.', '112 victims of homicide were recorded.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 31 incident; killed all 20 incident; killed all 11 incident',
      phrasings: ['West Bravia recorded 31 deaths, Odria 20 and Bihara 11.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 22; killed other 12',
      phrasings: ['The eruption left 22 dead. The tourists killed number 12.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 4',
      phrasings: ['Four are dead after a glider hit a crane in Velsk.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 88; killed all 70',
      phrasings: ["The rebels' figure for the siege is 88 dead, the army's 70."],
    },
    {
      phenomenon: 24,
      expect: 'killed all 9',
      phrasings: [
        'The deaths of nine prisoners in Cantera have been confirmed.',
        'Nine prisoners lost their lives, the last of them on Sunday.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 2; injured all 40',
      phrasings: ['Two people, a fireman among them, died and 40 were hurt.'],
    },
    {
      phenomenon: 24,
      expect: 'detained all 3',
      phrasings: [
        'Three suspects are being questioned over the fire.',
        'Three people have been taken in for questioning.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'missing all 200 about',
      phrasings: ['There is still no word from around 200 islanders.'],
    },
    {
      phenomenon: 24,
      expect: 'missing all 200',
      phrasings: ['Two hundred islanders have gone without trace.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 200; killed child 60',
      phrasings: ['Two hundred people have died, sixty of them under the age of five.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 200',
      phrasings: ['Two hundred have perished, most of them children.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 10; injured all 30',
      phrasings: ['The casualty list stands at 10 dead and 30 wounded.', 'Casualties: 10 dead, 30 wounded.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 10',
      phrasings: ['Of 40 casualties, 10 have died.'],
    },
    {
      phenomenon: 24,
      expect: 'injured all 40',
      phrasings: ['Forty casualties were taken to hospital by helicopter.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 12',
      phrasings: [
        'Death has come to 12 families in this street since Monday: 12 people have died.',
        'Twelve families are burying their dead: 12 people died in the slide.',
        'Twelve passengers died although all had got life jackets.',
        'Twelve people have died. The gunman walked free for two days.',
        'The fire killed 12 people in a museum of films.',
        "Twelve people died when the judge's car hit a bus.",
        'Ten years after it was built, the bridge came down on Monday; 12 people died.',
        'Twenty years after the last flood, the river has risen again and killed 12 people.',
        'Of 40 people on the bus, 12 died.',
        'Of the 40 houses hit, 12 were empty. Twelve people died.',
        'Half of the town is under water and 12 people have died.',
        'Parts of Tarn were flooded. Twelve people died.',
        'The ministry raised its count by three to a total of 12 dead.',
        'The dead number 12, and three villages have been carried off by the river.',
        'It made it worse that 12 people died on the way.',
        'Twelve died in a war game gone wrong, the army said.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 6',
      phrasings: ['Six workers were overcome by fumes and died.'],
    },
    {
      phenomenon: 24,
      expect: 'injured all 6',
      phrasings: ['Six workers were overcome by fumes.'],
    },
    {
      phenomenon: 24,
      expect: 'missing all 7',
      phrasings: ['Seven people were swept out to sea.', 'Seven people have gone missing since Monday.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 300 at-least',
      phrasings: ['The number of dead is put at no less than 300.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 300 at-most',
      phrasings: [
        'As many as 300 may lie dead under the mud, but no count exists; up to 300 people have died, the agency says.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 23',
      phrasings: [
        'It is now certain that 23 people perished.',
        'No further deaths were reported on Tuesday; the toll is 23.',
        'The toll, unchanged since Friday, is 23.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 23; killed all 2 increment',
      phrasings: ['With two more deaths overnight the toll is 23.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 31',
      phrasings: [
        'Earlier reports of 40 dead were wrong; the toll is 31.',
        'The toll is 31, and not 40 as we said.',
        'The toll was cut to 31 after nine names turned out to be double.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'injured all 12',
      phrasings: ['The hospital takes in 12 wounded.', 'Twelve people were struck by falling rocks.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 12 @Tarn',
      phrasings: ['The flood reached Tarn and killed 12 people.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 12; injured all 40',
      phrasings: ['The crash killed 12 people, and 40 were taken to hospital with broken legs.'],
    },
    {
      phenomenon: 24,
      expect: 'injured all 30',
      phrasings: ['Thirty wounded have been received at the clinic, which has beds for 20.'],
    },
    {
      phenomenon: 24,
      expect: 'detained all 12',
      phrasings: ['Twelve people spent the night in jail after the rally.'],
    },
    {
      phenomenon: 24,
      expect: 'injured all 20',
      phrasings: ['Twenty people were left with broken legs.'],
    },
    {
      phenomenon: 12,
      expect: 'killed all 8',
      phrasings: ['The hospital denied that 40 had died; there were eight deaths, it said.'],
    },
    {
      phenomenon: 28,
      expect: 'injured all 60',
      phrasings: ['The ship, with beds for 70 wounded, has taken in 60 injured.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0; injured all 0',
      phrasings: ['No deaths or injuries were reported, the fire service said.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0',
      phrasings: ['No one was killed, except for one goat.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 12',
      phrasings: [
        'Twelve people were killed; the firm was fined for an earlier spill.',
        'Crews are standing by to treat survivors; 12 people have died.',
        'Twelve people died. The centre will take in the homeless.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'killed all 12 at-least',
      phrasings: ["The toll will take the year's count past 200, after at least 12 people died on Monday."],
    },
    {
      phenomenon: 32,
      expect: 'killed all 40',
      phrasings: ['Forty people died in the fire. His father was among them.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 12; injured all 30',
      phrasings: ['The blast killed 12 people and injured 30. Families were told not to share photographs.'],
    },
    {
      phenomenon: 32,
      expect: 'missing all 12',
      phrasings: ['Twelve people are missing; the police have no record of a distress call.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 27 «ombudsman»; killed all 22 «interior ministry»',
      phrasings: [
        "By the ombudsman's count, 27 people have died since the strike began; the interior ministry, which leaves out those who died in blocked ambulances, makes it 22.",
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 310 @Tarn; injured all 1240 @Tarn',
      phrasings: [
        'Tarn counts its dead: 310 by last night. Another 1,240 residents were hurt, civil defence says.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'detained all 212; detained child 31',
      phrasings: [
        "Police made 212 arrests, 31 of them of minors, during the weekend's rallies, the lawyers' network said.",
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 0; injured all 14',
      phrasings: ['The blaze hurt 14 people but killed none, the fire brigade said.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 19 @Lindero; killed all 16',
      phrasings: ['The toll at Lindero is 19, according to hospitals. The army owns to 16.'],
    },
    {
      phenomenon: 24,
      expect: 'injured all 44',
      phrasings: ['Forty-four passengers walked away with cuts and bruises when the ferry hit the pier.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 12; injured all 40',
      phrasings: ['Twelve lives were snuffed out and 40 people maimed by a bomb in the bazaar.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 23',
      phrasings: [
        'Rescuers have stopped digging: all 23 miners are dead.',
        'There is no hope left for the 23 miners, who are now presumed dead, the company said.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'injured all 9; killed all 1',
      phrasings: ['Nine were injured, one of whom later died of her wounds.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 61; killed child 18',
      phrasings: ["Sixty-one dead, eighteen under ten, says the hospital's register."],
    },
    {
      phenomenon: 24,
      expect: 'killed all 8',
      phrasings: ['The eighth victim died on Monday, bringing the deaths to eight.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 75; injured all 300 at-least',
      phrasings: [
        'Seventy-five killed and more than three hundred wounded: that is the balance of three nights.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'detained all 90',
      phrasings: ['The rally ended with 90 people behind bars.'],
    },
    {
      phenomenon: 24,
      expect: 'missing all 17',
      phrasings: ['The boat had 40 aboard. Seventeen have not been heard of since.'],
    },
    {
      phenomenon: 24,
      expect: 'missing all 6',
      phrasings: ['Six climbers failed to come down on Sunday.'],
    },
    {
      phenomenon: 24,
      expect: 'killed military 9; injured military 15',
      phrasings: ['Nine soldiers fell and 15 were hurt when their post came under fire.'],
    },
    {
      phenomenon: 24,
      expect: 'killed police 4',
      phrasings: ['Gunmen ambushed a patrol and shot four officers dead.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 2000 at-least',
      phrasings: ['Upwards of two thousand are known to have died, the mission says.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 2000 about',
      phrasings: ['Somewhere near 2,000 people died, the mission says.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 1700 max=1900 range',
      phrasings: ["The mission's estimate is of between 1,700 and 1,900 deaths."],
    },
    {
      phenomenon: 24,
      expect: 'killed all 33',
      phrasings: ['The dead are thirty-three in number.'],
    },
    {
      phenomenon: 24,
      expect: 'injured all 70',
      phrasings: [
        'Seventy people needed stitches, the clinic says.',
        'Seventy spectators were treated for broken bones.',
        'Seventy people were hit by flying glass.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 20; killed civilian 17; killed military 3',
      phrasings: ['Twenty people died: seventeen civilians, three soldiers.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 52; killed all 34 incident @Velsk',
      phrasings: ['Fifty-two have died in the cold snap, 34 of them in Velsk.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 52',
      phrasings: ['Fifty-two people have died of cold, up from 41 on Friday, and 3,000 head of cattle.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 6; injured all 11',
      phrasings: ['A lorry ploughed into a queue of voters, killing six and leaving 11 with injuries.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 46; killed all 40 «ministry»',
      phrasings: [
        'The ombudsman lists 46 dead; the ministry makes it 40.',
        'The ombudsman lists 46 dead. The ministry owns to 40.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'injured all 9',
      phrasings: [
        'Nine passengers got off with bruises.',
        'Nine passengers escaped with cuts and bruises, the driver said.',
        'Nine people were struck by falling masonry.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'missing all 2',
      phrasings: ['Two divers never came back.'],
    },
    {
      phenomenon: 34,
      expect: 'detained all 9',
      phrasings: ['Nine youths spent the night in a cell.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 61; killed child 18',
      phrasings: ['Sixty-one people died, 18 of them under ten.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «Tarn hospital»',
      phrasings: ['Tarn hospital has 12 dead in its morgue.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «morgue»',
      phrasings: ['The city morgue has taken in 12 bodies since Friday.'],
    },
    {
      phenomenon: 33,
      expect: 'injured all 60 «Médecins Sans Frontières»',
      phrasings: [
        'Médecins Sans Frontières has treated 60 wounded in Tarn since Friday.',
        'Teams from Médecins Sans Frontières treated 60 wounded in Tarn.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «priest»',
      phrasings: ['Twelve people drowned, the parish priest told this newspaper.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «survivors»',
      phrasings: ['Twelve people drowned, survivors told aid workers.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «UN»',
      phrasings: ['Twelve people drowned, the UN says, basing itself on village elders.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «village elders»',
      phrasings: ['Twelve people drowned, say village elders.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «Reuters»',
      phrasings: ['A Reuters tally puts the dead at 12.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «Amnesty International»',
      phrasings: [
        'Amnesty International has verified 12 deaths.',
        'Research by Amnesty International has established 12 deaths.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «ministry»',
      phrasings: ['The ministry, in its evening bulletin, had 12 dead.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «ministry»; killed all 19 «unions»',
      phrasings: [
        'The ministry has 12 dead, the unions 19.',
        'Twelve people died, says the ministry. Nineteen, say the unions.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «Civil Defence»; missing all 5 «Civil Defence»',
      phrasings: ['Civil Defence, 18:00: 12 dead, 5 missing.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «Olen»',
      phrasings: ['Mayor Ana Olen spoke of 12 dead.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «mayor»',
      phrasings: [
        'The mayor, reached by phone, spoke of 12 dead.',
        'Asked how many had died, the mayor answered: "Twelve."',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «state agency»',
      phrasings: ['Twelve people died, according to figures that the state agency released on Monday.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «ombudsman»',
      phrasings: ["Twelve people died, the ombudsman's latest bulletin shows."],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «coroner»',
      phrasings: ['The coroner has signed 12 death certificates and counts 12 dead.'],
    },
    {
      phenomenon: 33,
      expect: 'missing all 30 «Red Cross»',
      phrasings: ['The Red Cross has opened tracing files on 30 missing people.'],
    },
    {
      phenomenon: 33,
      expect: 'missing all 30 «families»',
      phrasings: ["Thirty people are missing, by the families' list."],
    },
    {
      phenomenon: 33,
      expect: 'injured all 30 «-»',
      phrasings: ['Thirty people were injured when a stand gave way.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 12 @Tarn',
      phrasings: [
        'A fire at a shoe factory in Tarn has killed 12 people.',
        'A shoe factory in Tarn burned down on Monday. Twelve people died.',
        'In Tarn, a town of 40,000 on the Oskol river, 12 people died.',
        'The flood reached Tarn at midnight. By dawn 12 people were dead.',
        'Twelve people died in the town of Tarn, 40 km from Velsk.',
        'Twelve people died in Tarn, the interior minister said in Velsk.',
        'Twelve people died in Tarn and were buried in Velsk.',
        'A bus from Velsk to Oskol overturned near Tarn, killing 12.',
        'Twelve pilgrims died on the road to Velsk, at Tarn.',
        'The governor of Velsk said that 12 people had died in Tarn.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'injured all 12 @Tarn',
      phrasings: ['Twelve people hurt in the Tarn crash were flown to Velsk.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 12 @Mount Olen',
      phrasings: ['Twelve climbers died on Mount Olen.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 12 @Lake Olen',
      phrasings: ['A boat sank on Lake Olen and 12 people drowned.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 12 @Tarn; injured all 30 @Tarn',
      phrasings: [
        'Gunmen attacked a market in Tarn on Monday. Twelve people were killed and 30 wounded, a nurse at Velsk hospital said.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 12 @-',
      phrasings: [
        'Storms across the country killed 12 people.',
        'Twelve people died in Tarn, Velsk and Oskol.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 200 @-; killed all 12 incident @Tarn',
      phrasings: ['Nationwide 200 people have died, 12 of them in Tarn.'],
    },
    {
      phenomenon: 14,
      expect: 'killed all 12 @-',
      phrasings: ['The villagers suppose that the fire began in the mill. It left 12 dead.'],
    },
    {
      phenomenon: 27,
      expect: 'killed all 40',
      phrasings: [
        'Forty years after it was built, the Lindero bridge fell into the river on Monday. Forty people died.',
      ],
    },
    {
      phenomenon: 27,
      expect: 'killed all 11',
      phrasings: ['Two years after the war began, shelling goes on. On Sunday it killed 11 people in Velsk.'],
    },
    {
      phenomenon: 27,
      expect: 'killed all 12',
      phrasings: [
        'The gunman who killed 12 people in Velsk on Monday is still at large, police said.',
        'The man who killed 12 people in Velsk was shot dead by police.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'killed all 300',
      phrasings: [
        '"We have no doubt," said the head of the Tarn Red Cross after the flood killed 300 people.',
      ],
    },
    {
      phenomenon: 28,
      expect: 'injured all 40; killed all 3',
      phrasings: ['Dressings ran short as 40 people were wounded and three killed.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0',
      phrasings: [
        'There were no deaths other than those of livestock.',
        'The fire caused no deaths, only material damage.',
        'No deaths were recorded apart from some cattle.',
        'Not one death was recorded.',
        'Not a single death occurred.',
        'No life was lost.',
      ],
    },
    {
      phenomenon: 11,
      expect: 'killed all 34',
      phrasings: ['The governor spoke of 12 corpses at dawn and 34 by dusk.'],
    },
    {
      phenomenon: 11,
      expect: 'killed all 151',
      phrasings: [
        'Officials counted 21 bodies in the morning and 88 in the evening; on Saturday they said 151 people had drowned.',
      ],
    },
    {
      phenomenon: 11,
      expect: 'killed all 30',
      phrasings: ['The hospital reported 8 dead at noon and 30 by nightfall.'],
    },
    {
      phenomenon: 11,
      expect: 'killed all 25',
      phrasings: ['Rescuers had nine bodies by noon and 25 by midnight.'],
    },
    {
      phenomenon: 16,
      expect: 'killed all 900',
      phrasings: [
        "The year's killings came to 900. Lynchings make up 315 of them.",
        "There were 900 murders last year. Drive-by shootings make up 212 of the year's murders.",
      ],
    },
    {
      phenomenon: 16,
      expect: 'killed all 60',
      phrasings: [
        'Sixty people died. Heart attacks explain 14 of the deaths.',
        'Sixty people died in the unrest. Road accidents account for 14 of the dead.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 19; killed all 16 «Ministry»',
      phrasings: [
        'Nine days of roadblocks in the Lindero valley have claimed 19 lives, the ombudsman says. The Ministry of the Interior sticks to 16.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 46 «Ombudsman»; killed all 39 «government»',
      phrasings: ["The Ombudsman's report lists 46 dead; the government stopped counting at 39."],
    },
    {
      phenomenon: 34,
      expect: 'killed all 46; killed all 39 «government»',
      phrasings: ['The ombudsman lists 46 dead, while the government does not go beyond 39.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 46; killed all 39 «army»',
      phrasings: ['The ombudsman lists 46 dead; the army admits only 39.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 46; killed all 40 «ministry»',
      phrasings: [
        'The Red Cross has 46 dead on its list; the ministry is still at 40.',
        'The ombudsman lists 46 dead; the ministry, which leaves out road accidents, keeps to 40.',
        'The ombudsman lists 46 dead; the ministry clings to its 40.',
        'The ombudsman lists 46 dead; the ministry has 40.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 46; killed all 52 «collective»',
      phrasings: ["The ombudsman lists 46 dead. A lawyers' collective comes to 52."],
    },
    {
      phenomenon: 34,
      expect: 'killed all 46; killed all 40 «police»',
      phrasings: ['The ombudsman lists 46 dead; the police hold to 40.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 46; killed all 61 «unions»',
      phrasings: ['The ombudsman lists 46 dead; the unions claim 61.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 46; killed all 45 «governor»',
      phrasings: ['The ombudsman lists 46 dead; the governor says 45.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 46',
      phrasings: ['The ombudsman lists 46 dead; its report sticks to 16 recommendations.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 448 «association»; killed all 195 «government»',
      phrasings: [
        'How many have been killed since 18 April depends on whom one asks: 448, says the human-rights association; 195, says the government.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 60 «Red Crescent»; killed all 41 «police»',
      phrasings: ['The number of dead depends on who counts: 60, says the Red Crescent; 41, say the police.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 60; killed all 41',
      phrasings: [
        'Death tolls differ: 60, says the Red Crescent; 41, says the ministry.',
        'The sources disagree on the dead: 60 according to the Red Crescent, 41 according to the ministry.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'injured all 60; injured all 41',
      phrasings: ['How many were injured is disputed: the Red Crescent has 60, the ministry 41.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 448; killed police 21; killed child 24',
      phrasings: [
        'How many have been killed since 18 April depends on whom one asks: 448, a figure that includes 21 police officers and 24 minors, says the association.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 448; injured all 2830; missing all 595',
      phrasings: [
        'How many have been killed since April depends on whom one asks: 448, says the association, which lists 2,830 injured and 595 missing.',
      ],
    },
    {
      phenomenon: 8,
      expect: 'killed all 200; killed all 80 incident @Tarn; killed all 61 incident @Velsk',
      phrasings: [
        'The floods killed 200 people. Tarn tops the list with 80, followed by Velsk with 61.',
        'The floods have killed 200 people. Hardest hit is Tarn with 80, followed by Velsk, with 61.',
        'The floods have killed 200 people; Tarn heads the table at 80, Velsk is second at 61.',
        'Of the 200 dead, Tarn has the most, 80, and Velsk 61.',
      ],
    },
    {
      phenomenon: 8,
      expect:
        'killed all 200; killed all 80 incident @Tarn; killed all 61 incident @Velsk; killed all 30 incident @Oskol',
      phrasings: [
        'The floods killed 200 people. Tarn comes first with 80, then Velsk with 61 and Oskol with 30.',
      ],
    },
    {
      phenomenon: 8,
      expect: 'detained all 300; detained all 120 incident @Tarn; detained all 90 incident @Velsk',
      phrasings: ['Three hundred people were arrested; most were in Tarn (120), followed by Velsk (90).'],
    },
    {
      phenomenon: 8,
      expect: 'missing all 100000 at-least',
      phrasings: ['The register of missing persons has passed the 100,000 mark.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 1000 at-least',
      phrasings: ['The death toll has crossed the 1,000 mark.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 500 at-least',
      phrasings: ['The number of dead went past the 500 mark on Friday.'],
    },
    {
      phenomenon: 8,
      expect: 'missing all 20000 at-least',
      phrasings: [
        'The list of missing people has broken the 20,000 barrier.',
        'The National Register of Missing Persons topped 20,000 on Monday.',
      ],
    },
    {
      phenomenon: 8,
      expect: 'missing all 20000',
      phrasings: ['The registry of the disappeared now holds 20,000 names.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 39; injured all 361',
      phrasings: [
        'Deaths in the protests stand at 39 and injuries at 361, the commission announced.',
        'The death toll stands at 39 and the number of injured at 361.',
        'Fatalities rose to 39 and injuries to 361.',
        'The commission puts deaths at 39 and injuries at 361.',
        'The commission put the dead at 39, the injured at 361.',
      ],
    },
    {
      phenomenon: 8,
      expect: 'killed all 39; injured all 361; detained all 627',
      phrasings: ['Deaths now stand at 39, injuries at 361 and arrests at 627.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 39; missing all 12',
      phrasings: [
        'The dead number 39 and the missing 12.',
        'Deaths stood at 39 on Monday and disappearances at 12.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 50; killed all 30 incident @Trinidad and Tobago; killed all 20 incident @Grenada',
      phrasings: ['The storm killed 50 people: 30 in Trinidad and Tobago and 20 in Grenada.'],
    },
    {
      phenomenon: 35,
      expect: 'missing all 900; missing all 600 incident @Tarn; missing all 300 incident @Velsk',
      phrasings: [
        'The list of people who vanished has 900 names: 600 in Tarn and 300 in Velsk.',
        'Thirty years on, 900 people are still missing: 600 in Tarn and 300 in Velsk.',
      ],
    },
    {
      phenomenon: 8,
      expect: 'killed all 60; killed all 40 incident @Tarn; killed all 20 incident @Velsk',
      phrasings: [
        'The quake killed 60 people. The prefecture gives 40 for Tarn and 20 for Velsk.',
        'The quake killed 60 people: 40 for Tarn, 20 for Velsk.',
        'The quake killed 60 people. The count is 40 for Tarn province, 20 for Velsk.',
      ],
    },
    {
      phenomenon: 8,
      expect:
        'killed all 60; killed all 40 incident @Tarn; killed all 12 incident @Oskol; killed all 20 incident @Velsk',
      phrasings: [
        'The quake killed 60 people. Officials count 40 for Tarn, 12 of them in a single school in Oskol, and 20 for Velsk.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 300; killed all 120 incident @Tarn',
      phrasings: [
        "Three hundred people died. Tarn's part in that is 120.",
        'The floods killed 300 people. Tarn Province bore the brunt, with 120 deaths.',
        'The floods killed 300 people. Tarn was hit hardest, with 120 dead.',
        'The floods killed 300 people. Tarn district suffered most, with 120 killed.',
        'The floods killed 300 people. Tarn paid the highest price, with 120 deaths.',
      ],
    },
    {
      phenomenon: 18,
      expect: 'killed all 5 increment; killed all 90',
      phrasings: ['The tally went up by five overnight to 90 dead.'],
    },
    {
      phenomenon: 16,
      expect: 'killed civilian 286; injured civilian 1388',
      phrasings: [
        'July was the worst month for civilians since May 2022, the monitors say: 286 were killed and 1,388 hurt.',
      ],
    },
    {
      phenomenon: 16,
      expect: 'killed civilian 40; injured civilian 112',
      phrasings: ['It was a bloody week for civilians in Tarn: 40 were killed and 112 wounded.'],
    },
    {
      phenomenon: 16,
      expect: 'killed journalist 12',
      phrasings: ['It was a black year for journalists: 12 were killed.'],
    },
    {
      phenomenon: 16,
      expect: 'killed health-worker 9; injured health-worker 20',
      phrasings: ['August was the deadliest month for aid workers: nine were killed and 20 injured.'],
    },
    {
      phenomenon: 16,
      expect: 'killed police 9',
      phrasings: ['It was the worst day for the police in years: nine were shot dead.'],
    },
    {
      phenomenon: 16,
      expect: 'killed child 30',
      phrasings: ['The month was terrible for children: 30 were killed by mines.'],
    },
    {
      phenomenon: 16,
      expect: 'killed all 40',
      phrasings: ['The storm was bad news for farmers: 40 people were killed.'],
    },
    {
      phenomenon: 15,
      expect: 'killed civilian 48; killed civilian 11; killed police 1',
      phrasings: [
        'Deaths recorded since the protests began: civilians in clashes, 48; civilians in traffic accidents tied to the roadblocks, 11; members of the National Police, 1.',
      ],
    },
    {
      phenomenon: 15,
      expect: 'killed civilian 48; killed police 2',
      phrasings: ['Deaths: civilians, 48; police officers, 2.'],
    },
    {
      phenomenon: 15,
      expect: 'killed civilian 48; killed military 3',
      phrasings: [
        'Deaths since the protests began: civilians in clashes, 48; members of the Armed Forces, 3.',
      ],
    },
    {
      phenomenon: 15,
      expect: 'injured civilian 48; injured police 30',
      phrasings: ['Injured: civilians, 48; members of the police, 30.'],
    },
    {
      phenomenon: 26,
      expect: 'killed all 40',
      phrasings: [
        'The count ends at 40 suspects shot dead in raids.',
        'The police log closes with 40 gang suspects killed.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed health-worker 346',
      phrasings: ['Of 622 health workers infected, 346 have died.'],
    },
    {
      phenomenon: 24,
      expect: 'killed child 40',
      phrasings: ['Of 120 children admitted with measles, 40 died.'],
    },
    {
      phenomenon: 24,
      expect: 'killed police 4',
      phrasings: ['Of the 30 policemen in the convoy, four died.'],
    },
    {
      phenomenon: 24,
      expect: 'killed journalist 3',
      phrasings: ['Of the 12 journalists ambushed, three were killed.'],
    },
    {
      phenomenon: 24,
      expect: 'killed military 9',
      phrasings: ['Out of 60 soldiers in the convoy, nine were killed.'],
    },
    {
      phenomenon: 24,
      expect: 'killed health-worker 20',
      phrasings: ['Among 80 nurses who fell ill, 20 died.'],
    },
    {
      phenomenon: 22,
      expect: 'injured all 84',
      phrasings: [
        'The hospital took in 84 people with burns or cuts.',
        'Doctors treated 84 patients with gunshot or shrapnel wounds.',
        'The clinic received 84 people with knife and bullet wounds.',
        'The ward holds 84 villagers with crushed limbs or broken bones.',
        'Medics saw 84 people with head injuries.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'injured all 340',
      phrasings: ['The frost left 340 people with frozen fingers.'],
    },
    {
      phenomenon: 22,
      expect: 'injured all 30',
      phrasings: [
        'The blast left 30 people with burst eardrums.',
        'The blast left 30 people with broken arms or legs.',
        'The cold left 30 people with frostbitten toes.',
        'The fall left 30 people with crushed feet.',
        'The stampede left 30 people with broken ribs and bruises.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'injured all 51; injured child 6',
      phrasings: ['Our tents have seen 51 injured. Kids among them: 6.'],
    },
    {
      phenomenon: 24,
      expect: 'injured all 51; injured police 4',
      phrasings: ['Injured: 51. Police officers among them: four.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 9; killed child 3',
      phrasings: ['Dead: 9. Of whom children: 3.', 'Dead: 9. Including minors: 3.'],
    },
    {
      phenomenon: 9,
      expect: 'detained all 388',
      phrasings: [
        'The number of those arrested has gone from 311 to 388.',
        'The total of those detained climbed from 311 to 388.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 24',
      phrasings: ['The number of those killed went from 20 to 24.'],
    },
    {
      phenomenon: 9,
      expect: 'missing all 12',
      phrasings: ['The number of those missing is down from 40 to 12.'],
    },
    {
      phenomenon: 9,
      expect: 'injured all 80',
      phrasings: ['The number of people injured has moved from 60 to 80.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 2 increment',
      phrasings: ['Two more of the men burned in the explosion have died.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 40',
      phrasings: [
        'Cholera has carried off 40 people in the camp.',
        'The epidemic carried off forty villagers.',
      ],
    },
    {
      phenomenon: 16,
      expect: 'killed all 57; killed police 6',
      phrasings: [
        'Fifty-seven people died in the strike; six of the fallen wore a police uniform.',
        'Fifty-seven people died in the strike; six of the dead wore police uniforms.',
        'Fifty-seven people died; six of the dead belonged to the police.',
        'Fifty-seven people died; six of them served in the police.',
      ],
    },
    {
      phenomenon: 16,
      expect: 'killed all 57; killed military 6',
      phrasings: ['Fifty-seven people died; six of the dead wore army uniform.'],
    },
    {
      phenomenon: 16,
      expect: 'killed all 57; killed health-worker 6',
      phrasings: ['Fifty-seven people died; six of the dead worked for the Red Crescent.'],
    },
    {
      phenomenon: 32,
      expect: 'detained all 0',
      phrasings: [
        'Not a single arrest was made, the office adds.',
        'Not one arrest was made.',
        'There was not a single arrest.',
        'Police made not one arrest.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'detained all 0; killed all 0',
      phrasings: ['Not a single arrest was made, the office adds, and nobody lost their life.'],
    },
    {
      phenomenon: 32,
      expect: 'injured all 0',
      phrasings: ['Not a single person was hurt.', 'Nobody came to harm.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 12',
      phrasings: [
        'Twelve men were beaten or hacked to death.',
        'Twelve people were shot or stabbed to death.',
        'Twelve fans were crushed or trampled to death.',
        'A mob clubbed or stoned 12 people to death.',
        'Twelve people drowned or were crushed to death.',
        'Twelve people froze or starved to death.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 12 at-least',
      phrasings: ['Twelve people or more were killed.', 'Twelve miners or more died.'],
    },
    {
      phenomenon: 22,
      expect: 'injured all 12',
      phrasings: ['Twelve people were stabbed or beaten.'],
    },
    {
      phenomenon: 22,
      expect: 'killed health-worker 14',
      phrasings: [
        'The Red Crescent has buried 14 of its volunteers since January.',
        'The Red Cross has lost 14 of its own this year.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed police 14',
      phrasings: ['The police have buried 14 of their own since January.'],
    },
    {
      phenomenon: 22,
      expect: 'killed military 14',
      phrasings: ['The army buried 14 of its men on Monday.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 12 @-',
      phrasings: ['Twelve died in the pro-Republic marches.', 'The post-Assad clashes left 12 dead.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 12 @Port-au-Prince',
      phrasings: ['Clashes in Port-au-Prince left 12 dead.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 12 @Tarn',
      phrasings: [
        'Much of Tarn lay under mud on Monday. The mayor said 12 people had died.',
        'The streets of Tarn were full of mud on Monday. The mayor said 12 people had died.',
        'The people of Tarn woke to sirens. Twelve people died, the fire service said.',
        'Residents of Tarn woke to sirens. Twelve people died, the fire service said.',
        'A wall of water swept away a whole quarter of Tarn. Twelve people drowned.',
        'The fire destroyed the old market of Tarn. Twelve traders died.',
        'Since the rebels entered Tarn, 12 people have been killed.',
        'When the wave reached Tarn, 12 people were on the beach; all 12 died.',
        'As the quake shook Tarn, 12 people died.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed journalist 1 incident @Tarn; killed journalist 9 @-',
      phrasings: [
        'A journalist was shot dead in Tarn on Monday. Nine journalists have been killed in the country since January.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 6 @Lindero',
      phrasings: ['A blast at the Lindero sugar mill in Tarn killed six workers.'],
    },
    {
      phenomenon: 35,
      expect: 'killed military 14 @-',
      phrasings: ['Ankara said 14 of its soldiers were killed.'],
    },
    {
      phenomenon: 33,
      expect: 'injured all 27 «ambulance service»',
      phrasings: ['The ambulance service said it drove 27 casualties to hospital.'],
    },
    {
      phenomenon: 33,
      expect: 'injured all 27 «Red Cross»',
      phrasings: [
        'The Red Cross was first at the scene. It carried 27 injured to the clinic.',
        'Red Cross crews drove 27 injured people to the clinic.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 78 «coastguard»',
      phrasings: ['The coastguard has brought 78 bodies ashore.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 78 «divers»',
      phrasings: ['Navy divers recovered 78 bodies.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 40 «Ministry»',
      phrasings: ['The Ministry of Health doubled its count from 20 to 40 dead.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 40 «agency»',
      phrasings: ['The disaster agency cut its count to 40 dead.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 60 «Red Cross»',
      phrasings: ["By the Red Cross's reckoning the storm has killed 60 people."],
    },
    {
      phenomenon: 33,
      expect: 'killed all 60 «ministry»',
      phrasings: [
        "On the ministry's figures the storm has killed 60 people.",
        "Going by the ministry's tally, the storm has killed 60 people.",
        'By the count of the ministry, 60 people have died.',
      ],
    },
    {
      phenomenon: 33,
      expect:
        'detained all 118 incident @Velsk «legal-aid network»; detained all 64 incident @Tarn «legal-aid network»',
      phrasings: ['Arrests at the weekend rallies, as added up by a legal-aid network: Velsk 118, Tarn 64.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 60 «observatory»',
      phrasings: ['Deaths in the valley, as counted by an observatory: 60.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 60 «lawyers»',
      phrasings: ["The dead, as listed by a lawyers' group: 60."],
    },
    {
      phenomenon: 33,
      expect: 'killed all 60 «church»',
      phrasings: ['Deaths by parish, as gathered by the church: 60.'],
    },
    {
      phenomenon: 33,
      expect: 'injured all 51 «Tarn Ambulance»',
      phrasings: ['Tarn Ambulance (@TarnAmb) – Our crews have treated 51 injured.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «Tarn Police»',
      phrasings: ['Tarn Police @TarnPolice · 3 h: 12 dead in the tunnel fire.'],
    },
    {
      phenomenon: 33,
      expect: 'missing all 137 «Relatives»',
      phrasings: ['Relatives have reported 137 people missing.'],
    },
    {
      phenomenon: 33,
      expect: 'injured police 12 «Police headquarters»',
      phrasings: ['Police headquarters regrets 12 officers injured.'],
    },
    {
      phenomenon: 33,
      expect: 'injured all 12 «mayor»',
      phrasings: ['The mayor regrets 12 injured.'],
    },
    {
      phenomenon: 33,
      expect: 'killed military 41 «rebels»',
      phrasings: ['The rebels claim to have killed 41 troops.', 'The rebels say they killed 41 soldiers.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 60 «police»',
      phrasings: ["The police's own files end at 60 dead."],
    },
    {
      phenomenon: 24,
      expect: 'injured all 51; injured other 14; injured other 37',
      phrasings: ['The tents have seen 51 injured, 14 with pellet wounds and 37 with burns.'],
    },
    {
      phenomenon: 24,
      expect: 'injured all 51; injured other 14; killed all 3',
      phrasings: ['The blast left 51 injured, 14 with burns, and three dead.'],
    },
    {
      phenomenon: 24,
      expect: 'injured all 51; injured other 14; injured other 20',
      phrasings: ['The blast left 51 injured, 14 with burns and 20 hit by shrapnel.'],
    },
    {
      phenomenon: 24,
      expect: 'injured all 37',
      phrasings: ['Medics treated 37 people choking on gas.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 238; killed child 51; injured all 164',
      phrasings: [
        'Floods have left 238 people dead across Tolva, 51 of them children, according to the centre, which lists 164 as injured.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'injured all 1480',
      phrasings: [
        'The hospital treated 1,480 wounded, a quarter of them under 15.',
        'The hospital treated 1,480 wounded, most of them under 15.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 46; injured all 213; missing all 9',
      phrasings: [
        'Figures as of 14 Feb, 18:00 | 46 | 213 | 9 | 2,160 | Deaths | Injured | Missing | Houses destroyed',
      ],
    },
    {
      phenomenon: 16,
      expect: 'killed all 238 @-',
      phrasings: ['Rain has left 238 people dead.'],
    },
    {
      phenomenon: 29,
      expect: 'detained all 4',
      phrasings: ['Police arrested four people hours later.', 'Four people were arrested minutes later.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 51',
      phrasings: ['The toll was 44 yesterday and is 51 today.'],
    },
    {
      phenomenon: 12,
      expect: 'killed health-worker 14',
      phrasings: [
        'So far this year 14 volunteers of the Red Cross and Red Crescent have been killed on duty.',
        'Fourteen staff of the Red Cross and the Red Crescent have been killed.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'killed military 5; injured military 11',
      phrasings: ['Five soldiers were killed and 11 of their comrades wounded when a bomb went off.'],
    },
    {
      phenomenon: 28,
      expect: 'missing all 12',
      phrasings: ['Three climbers, he added, were found alive and 12 are still unaccounted for.'],
    },
    {
      phenomenon: 29,
      expect: 'detained civilian 37',
      phrasings: ['37 demonstrators were held after a march.', '37 protesters held overnight in Tarvo'],
    },
    {
      phenomenon: 29,
      expect: 'detained all 14',
      phrasings: ['The army said 14 wanted persons were arrested.', 'Fourteen wanted men were detained.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 62; killed other 58; killed other 4',
      phrasings: [
        'All 62 people on board the Dash 8, 58 passengers and four crew, died when it came down.',
        'All 62 people aboard the plane, 58 passengers and four crew, were killed.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'killed all 34; injured all 52',
      phrasings: [
        'UNMISS, which sent a patrol, could so far confirm 34 deaths and 52 wounded.',
        'The monitors can only confirm 34 deaths and 52 wounded.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 38 «general staff»; injured all 54 «general staff»',
      phrasings: [
        'The general staff admits to 38 dead and 54 wounded and has published no figure for the rebels.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'missing all 0',
      phrasings: [
        'The office has no reports of anyone missing.',
        'There is no word of anybody being missing.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 21; killed all 8 incident @Tarvo',
      phrasings: [
        'The collapses killed 21 people. Tarvo, with eight, had the most deaths.',
        'The collapses killed 21 people. The district with the most deaths is Tarvo (8).',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 947; killed all 61 increment',
      phrasings: ['The ministry lists 947 dead. Sixty-one dead have been added since Monday.'],
    },
    {
      phenomenon: 27,
      expect: 'killed civilian 171; injured civilian 902',
      phrasings: [
        'May was the deadliest month of the year for civilians: 171 were killed and 902 injured.',
        'The deadliest week for civilians since March, the mission says: 171 killed and 902 injured.',
      ],
    },
    {
      phenomenon: 17,
      expect: 'killed all 11; killed child 10',
      phrasings: ['"We lost eleven people, ten of them children," the village head said.'],
    },
    {
      phenomenon: 17,
      expect: 'killed civilian 713; injured civilian 1550',
      phrasings: [
        'Since the offensive opened last August the totals are 713 civilians killed and 1,550 injured.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed health-worker 6',
      phrasings: ["Six of Tuesday's dead were paramedics.", 'Six of yesterday’s dead were medics.'],
    },
    {
      phenomenon: 28,
      expect: 'missing all 6',
      phrasings: [
        'Six people who had jumped into the river are still missing.',
        'Six passengers who leapt overboard are missing.',
      ],
    },
    {
      phenomenon: 16,
      expect: 'killed all 12 @Bab al-Tolva',
      phrasings: [
        'Twelve people were killed in Bab al-Tolva.',
        'A block came down in Bab al-Tolva on Friday. Twelve people died.',
      ],
    },
    {
      phenomenon: 16,
      expect: 'killed all 31 @- «health ministry»',
      phrasings: [
        'The health ministry in Phnom Penh says 31 people were killed.',
        'The health ministry in Phnom Penh recorded 31 deaths.',
        '31 people were killed, the health ministry in Port Vila said.',
      ],
    },
    {
      phenomenon: 16,
      expect: 'killed all 23 @Eastern Tolva; missing all 9 @Eastern Tolva',
      phrasings: ['#CycloneNora SitRep No. 7: 23 dead and 9 missing across Eastern Tolva.'],
    },
    {
      phenomenon: 14,
      expect: 'detained all 2110 «police»',
      phrasings: [
        'They differ on arrests: 2,110 by that of the police.',
        'By the tally of the police, 2,110 people were arrested.',
      ],
    },
    {
      phenomenon: 2,
      expect: 'killed all 58; missing all 13',
      phrasings: ['58 (51) dead, 13 (22) missing'],
    },
    {
      phenomenon: 12,
      expect: 'killed health-worker 8; killed health-worker 30',
      phrasings: [
        'Eight paramedics of the Palestine Red Crescent were killed. The society has now lost 30 staff and volunteers.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 48; injured all 1260; missing all 7',
      phrasings: [
        'CYCLONE NORA AT A GLANCE 48 / 1,260 / 7 / 31,400 / 112 Deaths / Injured / Missing / Houses damaged / Schools closed.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 407; missing all 78; injured all 12',
      phrasings: ['FLASH UPDATE 7 | 407 | 78 | 12 Dead | Missing | Injured.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 834',
      phrasings: [
        "The government's own list has 834 names of the dead.",
        'The list holds 834 names of those killed.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 312 «ministry»',
      phrasings: ['The ministry puts the number of people killed by what it calls bandits at 312.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 2205; killed all 2164 incident @Kunar',
      phrasings: [
        'The quake killed 2,205 people. Nearly all of them, 2,164, were in Kunar province.',
        'The quake killed 2,205 people. Most of them, 2,164, died in Kunar.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 135; killed all 117 incident @Kerr County; killed child 37 incident @Kerr County',
      phrasings: ['135 people died, 117 of them, including 37 children, in Kerr County.'],
    },
    {
      phenomenon: 24,
      expect:
        'killed all 299 incident @Vietnam; missing all 34 incident @Vietnam; killed all 384 incident @Myanmar',
      phrasings: [
        'Typhoon Yagi left 299 dead and 34 missing in Vietnam. In Myanmar, state television gives 384 deaths.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 165 incident @Mozambique; killed all 17 incident @Madagascar',
      phrasings: ['Mozambique recorded 165 deaths; Madagascar had 17.'],
    },
    {
      phenomenon: 12,
      expect: 'killed civilian 10; injured civilian 40',
      phrasings: ['Among civilians, he wrote, there are ten dead and 40 wounded.'],
    },
    {
      phenomenon: 12,
      expect: 'killed police 12; killed civilian 30',
      phrasings: ['There were 12 dead among the police and 30 among the protesters.'],
    },
    {
      phenomenon: 12,
      expect: 'killed police 211',
      phrasings: ['It counts 211 dead among the new security forces.'],
    },
    {
      phenomenon: 12,
      expect: 'killed police 3; injured police 14',
      phrasings: [
        'Three gendarmes fell in the raid and 14 of their comrades were hit by shrapnel.',
        'Three police officers were killed and 14 of their colleagues were injured.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'detained journalist 10',
      phrasings: ["The journalists' union adds that ten of its colleagues were arrested."],
    },
    {
      phenomenon: 14,
      expect: 'killed civilian 21; killed civilian 8; killed police 2',
      phrasings: [
        'Deaths so far: civilians in clashes 21; civilians in road accidents because of blockades 8; police 2.',
      ],
    },
    {
      phenomenon: 14,
      expect: 'detained all 417; injured all 53; detained journalist 6; killed all 0',
      phrasings: [
        'Summary of 24 August: rallies 62, detained 417, fined 88, injured 53, journalists detained 6, killed 0.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 138 incident; killed all 1294',
      phrasings: ['Road deaths in October: 138. January to October: 1,294.'],
    },
    {
      phenomenon: 17,
      expect: 'killed all 3 increment; killed all 29',
      phrasings: ['The report has found three more deaths and sets the final count at 29.'],
    },
    {
      phenomenon: 20,
      expect: 'killed all 40 «Red Cross»; missing all 12 «Red Cross»',
      phrasings: [
        'The Red Cross counts 40 dead. The army has not commented. Another 12 are missing.',
        'The Red Cross counts 40 dead. The government did not confirm the figure. Another 12 are missing.',
      ],
    },
    {
      phenomenon: 20,
      expect: 'killed all 12 «national roads agency»',
      phrasings: [
        'The national roads agency said 12 people died.',
        'Figures from the national roads agency show 12 dead.',
      ],
    },
    {
      phenomenon: 20,
      expect: 'injured all 52 @Vesteria «firefighters»',
      phrasings: ['In Vesteria firefighters report 52 injured.'],
    },
    {
      phenomenon: 20,
      expect:
        "killed all 121 «government»; killed police 4 «government»; killed all 132 «Public Defender's Office»",
      phrasings: [
        "The government gives 121 dead, four police officers among them; the Public Defender's Office counted 132.",
      ],
    },
    {
      phenomenon: 20,
      expect: "killed all 0 «Ombudsman's Office»; injured all 12 «Ombudsman's Office»",
      phrasings: [
        "Report No. 259 of the Ombudsman's Office lists 195 social conflicts. Nobody died; 12 people were injured.",
      ],
    },
    {
      phenomenon: 20,
      expect: 'injured journalist 11 «Alliance of Independent Journalists (AJI)»',
      phrasings: [
        'The Alliance of Independent Journalists (AJI) followed the rallies: eleven reporters were beaten and ended up injured.',
      ],
    },
    {
      phenomenon: 24,
      expect:
        'killed all 232; killed all 224 incident @Valencia; killed all 7 incident @Castilla-La Mancha; killed all 1 incident @Andalusia',
      phrasings: [
        "Of the 232 deaths that Spain's interior ministry ascribes to the floods of 29 October, 224 occurred in Valencia, seven in Castilla-La Mancha and one in Andalusia.",
      ],
    },
    {
      phenomenon: 12,
      expect: 'killed civilian 286; injured civilian 1388',
      phrasings: [
        'July brought the highest number of civilian casualties: 1,674, of whom 286 were killed and 1,388 injured.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 232 incident @Kandy; missing all 81 incident @Kandy',
      phrasings: ['Kandy district alone has 232 of the dead and 81 of the missing.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 1',
      phrasings: ['The minister acknowledges a single death.'],
    },
    {
      phenomenon: 2,
      expect: 'killed all 546; missing all 128; injured all 439',
      phrasings: ['The Directorate lists 546 dead,7 128 missing8 and 439 hurt.9 Shelters are open.'],
    },
    {
      phenomenon: 14,
      expect: 'killed all 814; killed child 20; killed health-worker 6; killed journalist 2',
      phrasings: [
        'It has documented the killing of 814 people, with 20 children, six medical workers and two journalists among them.',
      ],
    },
    {
      phenomenon: 21,
      expect: 'killed health-worker 383; injured health-worker 308',
      phrasings: ['Last year 383 aid workers were killed around the world. In addition 308 were wounded.'],
    },
    {
      phenomenon: 20,
      expect: 'killed all 12 «President Rajoelina»',
      phrasings: ['President Rajoelina told a radio station two weeks later that there had been 12 deaths.'],
    },
    {
      phenomenon: 18,
      expect: 'killed all 1; injured all 102; detained all 95',
      phrasings: ['The office reports one person killed, 102 people injured and 95 detained.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 176; killed all 138 incident @Songkhla',
      phrasings: [
        'Floods have killed 176 people, the government said. Songkhla province recorded 138 deaths.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 44 at-least',
      phrasings: [
        'Quake toll tops 44',
        'Quake toll passes 44',
        'The quake toll has passed 44.',
        'Deaths top 44 in floods',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed child 45; injured child 120',
      phrasings: [
        'The UN verified violations against 890 children: 45 killed, 120 maimed and 600 recruited.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'injured all 204',
      phrasings: ['MSF treated 204 patients for violence-related injuries in March.'],
    },
    {
      phenomenon: 25,
      expect: 'killed all 2; killed child 1',
      phrasings: [
        'Two people, including a three-month-old baby, died.',
        'Two people, including a 9-month-old girl, died.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 12 @Tarvo',
      phrasings: ['The Ombudsman expressed concern about the 12 people killed in Tarvo.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 785; killed all 469 incident @Balka; killed all 165 incident @Punta',
      phrasings: [
        'The toll has climbed to 785, the agency said. Balka recorded the highest number of deaths at 469, followed by Punta with 165.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 40',
      phrasings: ['More than half of the 40 dead were children.', 'Most of the 40 dead were women.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 1000 at-least',
      phrasings: ['Floods: death toll passes 1,000', 'Floods: death toll tops 1,000'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 1000 about',
      phrasings: ['The death toll approached 1,000.', 'The death toll neared 1,000.'],
    },
    {
      phenomenon: 26,
      expect: 'killed all 7 incident; killed all 402',
      phrasings: ['Last 24 hours: 7 deaths, 1,139 admissions\nThis year so far: 402 deaths'],
    },
    {
      phenomenon: 26,
      expect: 'killed all 80 @Sarmo; killed all 12 incident @Tarvo',
      phrasings: [
        'The Ombudsman said 80 people had been killed in Sarmo. Twelve people died in Tarvo on Thursday alone.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 257 @Gofa',
      phrasings: ['Location: Gofa zone\nFatalities: 257'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 9 @Gwoza',
      phrasings: [
        'Nine people died in a fire in Gwoza in Borno State.',
        "Nine people died in a fire in Gwoza, in Nigeria's Borno State.",
        "Nine people died in Borno state's Gwoza district.",
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 9 @- «ICRC»',
      phrasings: ['Nine people died, the ICRC said in Belgrade.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 9 @Olen',
      phrasings: [
        'Nine people drowned after a boat from Izmir broke up off Olen.',
        'The quake that struck off Olen on Saturday killed nine people.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 9 «mayor»; injured all 12 «mayor»',
      phrasings: [
        'Nine killed, 12 injured in shelling - mayor',
        'Nine killed, 12 injured in shelling: mayor',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 9 «Red Crescent»; injured all 5 «Red Crescent»',
      phrasings: ['The Red Crescent said nine people died. Five were injured, its chief added.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 49; killed civilian 41; killed police 1; killed civilian 7',
      phrasings: ['Total deaths: 49 (civilians in clashes: 41; police: 1; civilians at roadblocks: 7)'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 6 @Kamora; killed child 2 @Kamora',
      phrasings: [
        'Six people including two children died in Kamora.',
        'Six people including two children were killed in Kamora.',
        'Six people, including two children, died in Kamora.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'injured all 40; injured child 12; injured other 9; injured health-worker 2',
      phrasings: [
        'Forty people, including 12 children, nine women and two nurses, were injured.',
        'Forty people, among them 12 children, nine women and two nurses, were injured.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed military 7; killed military 2',
      phrasings: ['Seven soldiers including two officers were killed.'],
    },
    {
      phenomenon: 24,
      expect: 'killed child 35; killed other 12',
      phrasings: [
        'Of those killed, 35 were children and 12 women.',
        'Of those who died, 35 were children and 12 women.',
        'Of those killed in May, 35 were children and 12 women.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed journalist 5; killed all 20',
      phrasings: [
        'Five journalists were among 20 people killed.',
        'Five journalists were among the 20 dead.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'injured all 12; injured all 40',
      phrasings: [
        'The crash left 12 seriously injured and 40 slightly.',
        'Twelve were seriously hurt and 40 lightly.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'injured all 15; injured other 3',
      phrasings: ['Fifteen people were hospitalized, three of them in critical condition.'],
    },
    {
      phenomenon: 25,
      expect: 'killed all 1 incident',
      phrasings: ['A woman, 64, died in the fire.'],
    },
    {
      phenomenon: 32,
      expect: 'injured all 0',
      phrasings: [
        'Neither the two pilots nor any of the 63 passengers were hurt.',
        'Neither the driver nor any of his 40 passengers was injured.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'killed all 13',
      phrasings: ['The team said 13 bodies had been recovered and about 40 homes buried.'],
    },
    {
      phenomenon: 12,
      expect: 'killed all 12; missing all 31',
      phrasings: ['Bodies recovered this week: 12 | Missing this week: 31'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 26',
      phrasings: ['A boat taking traders to the market capsized, drowning 26 of them.'],
    },
    {
      phenomenon: 22,
      expect: 'injured all 9',
      phrasings: ['Nine were pulled from the rubble with injuries.', 'Nine were brought out with injuries.'],
    },
    {
      phenomenon: 22,
      expect: 'missing all 9',
      phrasings: ['Nine had not been accounted for.'],
    },
    {
      phenomenon: 22,
      expect: 'injured all 80',
      phrasings: ['Eighty detainees had injuries consistent with beatings.'],
    },
    {
      phenomenon: 6,
      expect: 'killed health-worker 21; detained health-worker 34',
      phrasings: ['Health workers killed 21\nHealth workers arrested 34'],
    },
    {
      phenomenon: 11,
      expect: 'killed all 17',
      phrasings: [
        'Twelve dead in Tarvo building collapse UPDATE: death toll rises to 17',
        'Tarvo building collapse: 12 dead UPDATE: 17 dead',
      ],
    },
    {
      phenomenon: 14,
      expect: 'killed all 7; injured all 34',
      phrasings: ['Initial assessments indicate that 7 people died and 34 were injured.'],
    },
    {
      phenomenon: 22,
      expect: 'killed civilian 11',
      phrasings: [
        'Eleven people who were protesting were shot dead.',
        'Eleven people taking part in the march were killed.',
        'Police killed 11 people protesting against the tax.',
      ],
    },
    {
      phenomenon: 21,
      expect: 'killed all 5; missing all 12',
      phrasings: ['Five of the 12 missing miners have been found dead.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 3 «mayor»',
      phrasings: [
        'Three people, the mayor said on Monday, were killed in the blaze.',
        'Three people, the mayor told reporters, were killed in the blaze.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed health-worker 2 «Red Cross»',
      phrasings: ['Two of its volunteers, the Red Cross announced with grief, were killed.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 9 «Red Cross»; injured all 5 «Red Cross»; missing all 1 «Red Cross»',
      phrasings: [
        'The Red Cross counted:\n• 9 dead\n• 5 injured\n• 1 missing',
        'The Red Cross counted:\n9 dead\n5 injured\n1 missing',
        'As counted by the Red Cross, these are the losses:\n- 9 dead\n- 5 injured\n- 1 missing',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 43 «hospital»; injured all 9 «-»',
      phrasings: ['Here is your briefing.\n• 43 killed, the hospital says\n• Nine wounded in shelling'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 51 «Ministry of Health»; injured all 171 «Ministry of Health»',
      phrasings: [
        "Protest casualties, Ministry of Health, 12 September, 5 pm (yesterday's in brackets): dead 51 (34); wounded 171 (136).",
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 1 @Tarvo; killed all 3 @Kamora',
      phrasings: ['- Tarvo: motorcycle crash, 1 dead\n- Kamora: lorry hits bus, 3 dead'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 12 @Kankan; killed police 2 @Kankan',
      phrasings: ['Twelve people, including two police officers, died in clashes in Kankan.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 18 @Kamora; killed child 5 @Kamora',
      phrasings: ['18 people, including five children, were killed when a drone hit a market in Kamora.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 40 @Kamora; killed child 12 @Kamora; injured all 100 @Kamora',
      phrasings: [
        'Forty people were killed, including 12 children, and 100 were injured when two trains collided in Kamora.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 66',
      phrasings: [
        'None of the 66 people on board survived.',
        'There were no survivors among the 66 passengers.',
        'The landslide left no survivors among the 66 on the bus.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'injured all 1 incident',
      phrasings: ['The only person hurt was a shop assistant.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 11 @Kamora',
      phrasings: ['Found lifeless in a shaft at Kamora on Tuesday were eleven diggers.'],
    },
    {
      phenomenon: 22,
      expect: 'missing all 4',
      phrasings: [
        'Four people fell into the river and have not been found.',
        'Four went fishing and have not returned.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 9',
      phrasings: ['The nine who slept in the villa did not make it.'],
    },
    {
      phenomenon: 22,
      expect: 'injured all 14',
      phrasings: ['Fourteen people needed stitches.', 'Fourteen people inhaled smoke.'],
    },
    {
      phenomenon: 18,
      expect: 'killed police 3; killed police 1 increment',
      phrasings: ['The ambush cost the lives of three officers. On Thursday one more died.'],
    },
    {
      phenomenon: 18,
      expect: 'killed police 3; killed police 1 incident',
      phrasings: ['The ambush killed three officers; another died on Thursday.'],
    },
    {
      phenomenon: 29,
      expect: 'killed all 8',
      phrasings: ['The cold has killed 640 lambs, 210 sheep and eight herders.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 2 @Ararat «AFAD»; injured all 5 @Ararat «AFAD»',
      phrasings: [
        'Two climbers dead and five hurt under the Ararat avalanche. Such, at 16.00, was the count of AFAD.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «governor»',
      phrasings: ['State television quoted the governor as saying 12 people died.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «Red Crescent»',
      phrasings: ['Twelve people died, as posted by the Red Crescent.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 12 @Tarvo',
      phrasings: ['Tarvo floods: 12 dead.', 'Tarvo jail, dead 12.', "Tarvo's clashes have killed 12 people."],
    },
    {
      phenomenon: 35,
      expect: 'killed all 12',
      phrasings: ['Gas blast: 12 dead.'],
    },
    {
      phenomenon: 7,
      expect:
        'killed all 4 incident @Kandahar; killed all 11 incident @Helmand; killed all 2 incident @Zabul',
      phrasings: ['#Kandahar 4, #Helmand 11, #Zabul 2 – those are the flood deaths so far.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 71 incident @Mati; killed all 9 incident @San Marco',
      phrasings: ['Bodies by place: #Mati 71, #SanMarco 9.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 49',
      phrasings: [
        'First it was 64 corpses. The commissioner has since brought that down to 49 after a recount.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 1002',
      phrasings: ['Cholera has now claimed 1,002 lives, a day after the count stood at 998.'],
    },
    {
      phenomenon: 9,
      expect: 'injured all 6',
      phrasings: ['Six, previously five, are being treated for gunshot wounds.'],
    },
    {
      phenomenon: 17,
      expect: 'killed military 6; injured military 9',
      phrasings: ['The statement puts the number of soldiers killed at six, with nine wounded.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 4; killed all 2 incident @Chame',
      phrasings: ['Four people have been killed, two of them shot in Chame.'],
    },
    {
      phenomenon: 6,
      expect: 'injured all 294',
      phrasings: ['Injured across the three provinces: 294.'],
    },
    {
      phenomenon: 6,
      expect: 'killed all 407; missing all 78; injured all 1147',
      phrasings: ['TYPHOON RAI | Flash Update 7 | 407 | 78 | 1,147 | Deaths | Missing | Injured'],
    },
    {
      phenomenon: 19,
      expect: 'killed child 2',
      phrasings: ['Two missing teens found dead.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 87',
      phrasings: ['The city has lost 87 residents to the virus.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 9 incident @Puno; killed all 3 incident @Cusco',
      phrasings: ['Deaths were reported in Puno (9) and Cusco (3).'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 95; killed all 39 incident @North Carolina; killed all 25 incident @South Carolina',
      phrasings: [
        'The hurricane is blamed for 95 deaths: North Carolina has the most, 39, followed by South Carolina with 25.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 9 increment',
      phrasings: ['Another nine bodies washed up near Zuwara.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 31',
      phrasings: ['The wreck has claimed 31 migrants.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 1266',
      phrasings: ['Road crashes cost 1,266 Australians their lives.'],
    },
    {
      phenomenon: 22,
      expect: 'killed military 24',
      phrasings: ['Twenty-four soldiers fell in Olen on Monday.'],
    },
    {
      phenomenon: 3,
      expect: 'injured all 0',
      phrasings: ['Nobody on the train was injured.'],
    },
    {
      phenomenon: 1,
      expect: 'killed all 115',
      phrasings: ['The confirmed dead remain at 115.'],
    },
    {
      phenomenon: 1,
      expect: 'killed all 43',
      phrasings: ['Half a year of ceasefire has still cost 43 lives.'],
    },
    {
      phenomenon: 15,
      expect: 'killed health-worker 2; injured health-worker 4',
      phrasings: ['Two volunteers of the Sudanese Red Crescent were killed and four wounded.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 16 incident @Tarvo; killed all 8 incident @Olen; killed all 3 incident @Halden',
      phrasings: [
        'Tarvo (16 dead), Olen (8 dead) and Halden (3 dead).',
        'Tarvo, 16 dead; Olen, 8 dead; Halden, 3 dead.',
        'By town: Tarvo: 16 dead; Olen: 8 dead; Halden: 3 dead.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 12 «National Transport and Safety Authority»',
      phrasings: ['The National Transport and Safety Authority (NTSA) said 12 people were killed.'],
    },
    {
      phenomenon: 33,
      expect: "injured all 19 «Ombudsman's Office»",
      phrasings: [
        "Social conflicts report No. 256 (Peru, Ombudsman's Office)\nIn acts of violence 19 people were injured.",
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 402',
      phrasings: [
        'Road safety: final results\nStatistics Austria, press release 13. In 2023, 402 people were killed in traffic.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 18 «-»',
      phrasings: ['An earlier version of this story said that 22 people died. The correct figure is 18.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 12',
      phrasings: ['Twelve people died. (Caption: Search dogs in Olen, where 115 people died.)'],
    },
    {
      phenomenon: 6,
      expect: 'injured civilian 5042',
      phrasings: ['Wounded, protesters: 5 042'],
    },
    {
      phenomenon: 6,
      expect: 'killed all 627',
      phrasings: ['Deaths (all island) 627'],
    },
    {
      phenomenon: 1,
      expect: 'killed all 164',
      phrasings: ['A week of protest has cost 164 lives.'],
    },
    {
      phenomenon: 15,
      expect: 'killed health-worker 5',
      phrasings: ['Five volunteers of the Sudanese Red Crescent lost their lives.'],
    },
    {
      phenomenon: 15,
      expect: 'killed civilian 22; killed police 3',
      phrasings: [
        '22 of those who died were demonstrators, three were police personnel and ten were prisoners shot while breaking out.',
      ],
    },
    {
      phenomenon: 4,
      expect: 'missing all 1579 «ICRC»',
      phrasings: [
        '1,579 people who disappeared in the conflict have still not been accounted for, says the ICRC.',
      ],
    },
    {
      phenomenon: 21,
      expect: 'killed all 1400 at-most; killed all 834',
      phrasings: [
        "As many as 1,400 people were killed between 15 July and 5 August last year, the rights office estimates; the government's own list has 834 dead.",
      ],
    },
    {
      phenomenon: 11,
      expect: 'killed all 35',
      phrasings: [
        'The ferry sank off Cape Anso (all times local): ___ 8:30 p.m. The coastguard put the toll at 35. ___ 5:30 p.m. A spokesman spoke of 36 dead.',
        '8:30 p.m.\nThe coastguard put its toll at 35.\n5:30 p.m.\nA spokesman spoke of 36 dead.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'killed all 207',
      phrasings: [
        'The agency has confirmed 207 deaths. A bulletin gave 500 dead and named the Red Cross; the Red Cross answered that it had never passed on such a number.',
      ],
    },
    {
      phenomenon: 4,
      expect: 'missing all 951',
      phrasings: ['951 are still missing fifty years after the fighting.'],
    },
    {
      phenomenon: 3,
      expect: 'missing all 1763 «commission»',
      phrasings: ['Thirty years on, the commission still has 1,763 people on its register of the missing.'],
    },
    {
      phenomenon: 5,
      expect: 'killed all 3',
      phrasings: [
        'Three people were declared dead: 1. the bus driver (58), 2. a passenger (41), 3. the tanker driver (34).',
      ],
    },
    {
      phenomenon: 8,
      expect:
        'killed all 50; killed all 21 incident @Nairobi; killed all 4 incident @Uasin Gishu; killed all 3 incident @Kisumu',
      phrasings: ['Fifty people have died. By county: Nairobi (21), Uasin Gishu (4), Kisumu (3).'],
    },
    {
      phenomenon: 16,
      expect: 'killed all 129; killed other 24',
      phrasings: ['The break-out left 129 dead. Twenty-four of them were shot; the others were crushed.'],
    },
    {
      phenomenon: 19,
      expect: 'killed civilian 9287; injured civilian 16384',
      phrasings: [
        'Civilian casualties amount to 25,671 people, including 9,287 killed. The 16,384 wounded are in hospitals.',
        'The office counts 25,671 civilian casualties: 9,287 killed and 16,384 wounded.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'injured all 3; killed all 0; missing all 0',
      phrasings: ['Injured 3. Deaths nil. Missing nil. Boats at sea 2.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0; detained all 0',
      phrasings: ['No deaths were recorded, nor was anyone arrested.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 216 «Integrated Data Centre»',
      phrasings: ['The Integrated Data Centre (IDC) has looked at 216 deaths.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 129 «Interior Minister»',
      phrasings: ['The Interior Minister, in a video posted on Sunday night, gave a toll of 129 dead.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 14 «BNPB»; missing all 9 «BNPB»',
      phrasings: [
        'BNPB Tolva @InfoBNPB · Dec 5 [UPDATE] Eruption: dead 14; missing 9. Evacuees: 1,300 at 19 points.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 48 «Tolva Red Cross»',
      phrasings: ['Tolva Red Cross flood update, 22 Nov. Lives lost: 48.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 12 «ombudsman»; injured all 43 «governor»',
      phrasings: ['There were 12 dead, said the ombudsman, and there were 43 injured, said the governor.'],
    },
    {
      phenomenon: 18,
      expect: 'killed all 2 increment; killed all 20',
      phrasings: ['Crews have pulled out two more bodies, so the toll now stands at 20.'],
    },
    {
      phenomenon: 22,
      expect: 'killed child 2 «Staff»',
      phrasings: ['Staff found two children, aged 9 and 14, among the dead.'],
    },
    {
      phenomenon: 21,
      expect: 'missing all 76',
      phrasings: ['That leaves 76 people of whom there is no news.'],
    },
    {
      phenomenon: 29,
      expect: 'killed all 5',
      phrasings: [
        'Five members of one family were found dead in a flat.',
        'Five members of the same family died.',
      ],
    },
    {
      phenomenon: 1,
      expect: 'injured all 7153; killed all 179',
      phrasings: ['Total Death: 179 People Injured: 7153 Family Affected: 7,75,915'],
    },
    {
      phenomenon: 5,
      expect: 'killed civilian 2; injured police 130',
      phrasings: [
        'The commission deplores the death of (2) demonstrators and says that (130) members of the security forces were wounded.',
      ],
    },
    {
      phenomenon: 27,
      expect: 'killed all 11',
      phrasings: [
        'Eleven people died when a bus left the road. The same bend cost 17 lives in 2018.',
        'Eleven people died in the blast. In Tarvo in 2015 a tank exploded and killed more than 150.',
        'Eleven inmates were found dead; a 2021 mutiny in Olen left 119 dead.',
        'Eleven people have been killed. A year earlier, 60 had died in similar floods.',
        'Eleven people died in the pass. In June 2019, a coach went over the same edge and 40 died.',
      ],
    },
    {
      phenomenon: 30,
      expect: 'killed all 2',
      phrasings: ["Two skiers from a party of nine lost their lives in Wednesday's avalanche."],
    },
    {
      phenomenon: 33,
      expect: 'missing all 6084 «ICRC»',
      phrasings: [
        '6,084 people are still registered as missing by the ICRC.',
        '6,084 people are registered as missing with the ICRC.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed civilian 58 «Human Rights Watch»',
      phrasings: ['Soldiers killed 58 civilians, Human Rights Watch said after speaking to 27 witnesses.'],
    },
    {
      phenomenon: 25,
      expect: 'killed military 2; injured military 1',
      phrasings: ['Two soldiers died and another was wounded.'],
    },
    {
      phenomenon: 22,
      expect: 'killed civilian 4; killed police 2',
      phrasings: [
        'The blockades have cost the lives of four civilians shot in clashes and two police officers.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 58 «Officials»; killed all 61 «Legal Service»',
      phrasings: [
        'Officials put the dead at 58; the Legal Service, which does the post-mortems, at 61.',
        'Officials had 58 dead, the Legal Service, which leaves out heart attacks, 61.',
      ],
    },
    {
      phenomenon: 34,
      expect: 'killed all 54 «committee»; killed all 19 «army»',
      phrasings: [
        'How many died at the market depends on whom you ask: the emergency room committee says 54, the army 19.',
        'How many people died depends on who is counting. The committee says 54. The army admits 19.',
      ],
    },
    {
      phenomenon: 21,
      expect: 'missing all 9',
      phrasings: [
        'Of 372 people reported missing in the first days, nine are still being sought.',
        'Of the 372 people whom families reported missing, nine are still unaccounted for.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 26; killed all 5 increment',
      phrasings: ['Mudslide: 26 lives lost (5 new since noon).', 'Mudslide: 26 dead (5 new).'],
    },
    {
      phenomenon: 35,
      expect:
        'killed all 5; killed all 3 incident @Olen; injured all 27 incident @Olen; killed all 2 incident @Tarvo',
      phrasings: ['Strikes killed five people: three in Olen, where 27 were wounded, and two in Tarvo.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 1006; killed all 504 incident @Upper Sio',
      phrasings: ['The monsoon has cost 1,006 lives. Upper Sio is worst hit with 504.'],
    },
    {
      phenomenon: 22,
      expect: 'missing all 32',
      phrasings: ['It lists 32 cases of enforced or involuntary disappearance.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 617 «BINUH»',
      phrasings: ["BINUH's first-quarter report on Haiti: 617 people killed."],
    },
    {
      phenomenon: 22,
      expect: 'detained all 31',
      phrasings: ['The group has verified 31 political arrests.', 'Police made 31 graft arrests.'],
    },
    {
      phenomenon: 22,
      expect: 'injured all 12',
      phrasings: [
        'Twelve miners were pulled out injured.',
        'Twelve miners were rescued alive but injured.',
        'Twelve passengers were found injured.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 97',
      phrasings: [
        "The coroner now puts the wildfire's dead at 97 instead of 115.",
        'The coroner puts the people who have lost their lives at 97.',
        'The coroner puts the number of people who have died at 97, up from 88.',
      ],
    },
    {
      phenomenon: 21,
      expect: 'missing all 13',
      phrasings: [
        'The missing dwindled from 89 to 13 once the shelters had compared lists.',
        'The list of missing people has shrunk to 13 names.',
        'The society still holds 13 names on its missing list.',
        'Thirteen villagers were not traced.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 39 «Aldara»',
      phrasings: [
        'Aldara, an NGO that records police violence only, arrives at 39 dead.',
        'Aldara, a watchdog with an office in every town, counts 39 dead.',
        'Aldara Libre, tally from 2 May to 9 June: 39 people killed.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 17 «prefecture»; injured all 64 «prefecture»',
      phrasings: ['Latest from the prefecture – 17 dead, 64 injured.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 17 «Interior ministry»; injured all 64 «Interior ministry»',
      phrasings: ['21:40 Interior ministry raises death toll to 17 and says 64 people have been wounded.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 9 «MoDMA»',
      phrasings: ['Tarvo: nine dead (MoDMA). Affected in all three districts: 1.3 million (OCHA).'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 10 «Diplomats»',
      phrasings: ['Diplomats have credible reports of ten people killed.'],
    },
    {
      phenomenon: 17,
      expect: 'killed civilian 73; killed police 31',
      phrasings: ['It counts 73 civilians killed, up from 60, plus 31 police officers.'],
    },
    {
      phenomenon: 8,
      expect:
        'killed all 31 incident @eTarvo; killed all 9 incident @Olen; killed all 6 incident; killed all 46',
      phrasings: ['46 people killed. Deaths by province: eTarvo 31, Olen 9, elsewhere 6.'],
    },
    {
      phenomenon: 24,
      expect: 'detained all 848; detained child 122',
      phrasings: ['It verified 848 arrests; 122 of those held are adolescents and 246 are women.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 92; killed child 28',
      phrasings: [
        'Of the 92 deaths so far 51 are of women and 41 of men; 28 victims were under 18 and 33 over 65.',
      ],
    },
    {
      phenomenon: 11,
      expect: 'killed all 46 @Tarvo',
      phrasings: [
        "At least 41 dead in riot at Tarvo prison\nForty-six inmates died in Tuesday's riot at Tarvo, police now say.",
      ],
    },
    {
      phenomenon: 10,
      expect: 'detained all 160',
      phrasings: [
        'An earlier version gave the number of people arrested as 1,600. It is 160.',
        'We reported 1,600 people arrested. The correct figure is 160.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0 «minister»',
      phrasings: [
        'The minister denied that there were deaths.',
        'The minister denied there had been any deaths.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'killed child 0; killed all 9',
      phrasings: ['No child is among the nine dead.'],
    },
    {
      phenomenon: 14,
      expect: 'killed all 17',
      phrasings: ['The number of dead may well pass 300, the chairman warned. Police had counted 17.'],
    },
    {
      phenomenon: 25,
      expect: 'killed all 1 incident',
      phrasings: ['A grape picker aged 47 died on Monday.', 'A 47-year-old grape picker died on Monday.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 25 at-least; injured all 40 at-least',
      phrasings: [
        '25+ dead and 40+ injured in the quake.',
        'Dead: 25+, Injured: 40+',
        'The quake killed 25-plus people and injured 40-plus.',
        'Quake leaves +25 dead and 40+ injured.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 20 about',
      phrasings: ['20-odd villagers were killed.', 'Some twenty-odd died.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 12; injured all 25',
      phrasings: ['12 dead +25 injured', '12 dead + 25 injured'],
    },
    {
      phenomenon: 8,
      expect: 'injured all 40; killed all 5',
      phrasings: ['The number of injured rose to 40 and that of dead to 5.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 5; injured all 40; missing all 3',
      phrasings: ['The death toll rose to 5, the number of injured to 40 and that of missing to 3.'],
    },
    {
      phenomenon: 25,
      expect: 'killed military 5; injured all 12',
      phrasings: ['Bombing kills 5 soldiers and wounds 12.'],
    },
    {
      phenomenon: 8,
      expect: 'killed civilian 12; killed police 3; injured all 40',
      phrasings: ['12 civilians and 3 police officers died and 40 were injured.'],
    },
    {
      phenomenon: 25,
      expect: 'injured police 12; killed police 1',
      phrasings: ['Twelve officers were injured and one died.'],
    },
    {
      phenomenon: 25,
      expect: 'injured all 12; killed child 1 incident',
      phrasings: ['Twelve people were shot and a child died.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 12; killed other 8; killed other 4',
      phrasings: ['The ministry said 12 people, eight men and four women, died in the crash.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 12; missing all 30',
      phrasings: ['The bodies of 12 of the 30 missing miners have been recovered.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 229; killed other 148; killed other 81',
      phrasings: ['229 people, 148 men and 81 women, had been killed by the mudslides.'],
    },
    {
      phenomenon: 11,
      expect: 'killed all 627; missing all 190',
      phrasings: [
        'It raises deaths from the cyclone from 618 to 627; missing people go down from 209 to 190.',
      ],
    },
    {
      phenomenon: 11,
      expect: 'killed all 97',
      phrasings: ['The service raised the number of deaths to 97 on Tuesday from 91 the day before.'],
    },
    {
      phenomenon: 8,
      expect: 'injured all 164; missing all 72',
      phrasings: ['He puts those nursing injuries at 164 and those who cannot be found at 72.'],
    },
    {
      phenomenon: 19,
      expect:
        'killed all 45; killed all 37 incident @Ilam; killed all 6 incident @Panch; killed all 2 incident @Khot',
      phrasings: ['The quake has killed 45. Ilam has lost 37 people, Panch six and Khot two.'],
    },
    {
      phenomenon: 22,
      expect: 'missing all 35',
      phrasings: ["Thirty-five people are still on the bureau's list of the missing."],
    },
    {
      phenomenon: 25,
      expect: 'killed child 1 incident',
      phrasings: ['A teenager drowned in the river on Saturday while trying to save a dog.'],
    },
    {
      phenomenon: 22,
      expect: 'killed civilian 3; injured civilian 7',
      phrasings: ['Shelling killed three civilians and wounded seven.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 18; missing all 0',
      phrasings: ['18 people were killed and not one person is missing.'],
    },
    {
      phenomenon: 3,
      expect: 'killed all 13; injured all 58',
      phrasings: ['There were thirteen (13) deaths and fifty-eight (58) persons were injured.'],
    },
    {
      phenomenon: 24,
      expect: 'detained all 2',
      phrasings: ['Two men, 19 and 22, are in custody.', 'Police arrested two men, 19 and 22, on Sunday.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 7; killed child 1',
      phrasings: [
        "Rescuers found seven bodies, one of them a girl's.",
        'There are seven dead. One of the deaths was that of a two-year-old girl.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed civilian 193; injured civilian 994',
      phrasings: ['The mission verified 1,187 civilian casualties: 193 killed and 994 injured.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 120; injured all 400; killed child 19; injured child 88',
      phrasings: [
        'The blast killed 120 people and injured 400. Nineteen of the dead and 88 of the injured were children.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'detained child 0',
      phrasings: ['No minor, it adds, was detained.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 60',
      phrasings: ['Sixty souls had perished.', 'Not sixty-five but sixty souls perished.'],
    },
    {
      phenomenon: 22,
      expect: 'killed military 7',
      phrasings: ['Seven soldiers embraced martyrdom in the ambush.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 109',
      phrasings: ['The office has brought the toll of the Andra fire down to 109 from 112.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 3 increment; killed all 31',
      phrasings: ['Three more bodies were pulled out. That makes 31.'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 158; killed all 41 incident @Tarvo; killed all 23 incident @Andra',
      phrasings: ['Heat has claimed 158 lives. Tarvo tops the list with 41, followed by Andra (23).'],
    },
    {
      phenomenon: 8,
      expect: 'killed all 369; killed all 228 incident @Tarvo; killed all 74 incident @Andra',
      phrasings: ['In all 369 people died. Of these deaths, 228 occurred in Tarvo and 74 in Andra.'],
    },
    {
      phenomenon: 21,
      expect: 'missing all 24117',
      phrasings: ['The register of missing people holds 24,117 names.'],
    },
    {
      phenomenon: 28,
      expect: 'killed health-worker 13; injured health-worker 29',
      phrasings: ['This year 13 Red Cross volunteers have been killed on duty and 29 wounded.'],
    },
    {
      phenomenon: 22,
      expect: 'injured all 21',
      phrasings: ['In all 21 casualties were treated at the roadside.'],
    },
    {
      phenomenon: 33,
      expect: 'killed all 347 «HRANA»',
      phrasings: ['HRANA, a monitor run from abroad, said that 347 people were killed.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 43 «civil protection»; killed all 45 «information minister»',
      phrasings: ["Olen's civil protection has 43 dead, Tarvo's information minister 45."],
    },
    {
      phenomenon: 33,
      expect: 'detained all 460 «Public Defender»',
      phrasings: ['Public Defender, interim findings on the rallies of May: 460 people detained.'],
    },
    {
      phenomenon: 16,
      expect: 'killed military 288',
      phrasings: ['The ministry puts its own losses at 288 soldiers.'],
    },
    {
      phenomenon: 6,
      expect: 'killed all 16; injured all 41',
      phrasings: ['16 41 392,450 59. Deaths. People injured. People affected. Houses damaged.'],
    },
    {
      phenomenon: 24,
      expect: 'killed child 1 incident',
      phrasings: ['A 16-year-old was shot dead outside the post office.', 'A 9-year-old died in hospital.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 58',
      phrasings: ['The toll has been revised down, from 63 to 58, because five names were wrong.'],
    },
    {
      phenomenon: 5,
      expect: 'killed civilian 22; killed civilian 9; killed police 3',
      phrasings: [
        'By kind: civilians killed in clashes, 22; civilians killed in road accidents linked to the blockades, 9; police officers killed, 3.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 58',
      phrasings: [
        'The number of confirmed dead has gone up from 41 to 58.',
        'The number of dead has risen from 41 to 58.',
        'The death toll has gone up to 58.',
      ],
    },
    {
      phenomenon: 5,
      expect: 'killed child 23',
      phrasings: ['Twenty-three of those killed were children.', '23 of those who died were children.'],
    },
    {
      phenomenon: 12,
      expect: 'killed all 19 «CivilDefence»',
      phrasings: ['The death toll is now 19, says @CivilDefence.'],
    },
    {
      phenomenon: 3,
      expect: 'killed health-worker 18',
      phrasings: ['18 Red Crescent staff and volunteers have been killed since the conflict began.'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 5 increment; killed all 23',
      phrasings: [
        'Five of those burned in the tanker explosion have died since Monday, lifting the death toll to 23.',
      ],
    },
    {
      phenomenon: 6,
      expect: 'killed all 302; killed child 85',
      phrasings: [
        'Lives lost since 26 June: 302 (men 168, women 49, children 85).',
        'Lives lost: 302 (men 168, women 49, children 85).',
      ],
    },
    {
      phenomenon: 5,
      expect: 'killed all 57; killed all 46 incident; killed all 11 incident',
      phrasings: [
        'The heat caused 57 deaths, the health ministry told reporters: 46 in April and 11 in the first nine days of May.',
      ],
    },
    {
      phenomenon: 13,
      expect: 'missing all 17',
      phrasings: [
        'The ministry lists 17 passengers as missing.',
        'Relatives have listed 17 passengers as missing.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'injured police 3 «prosecutor’s office»',
      phrasings: [
        'Three police officers sustained stab wounds, the prosecutor’s office said in a statement issued at 23.15.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'killed all 7 «Labour Inspectorate»',
      phrasings: ['Grain silo explosion. Loss of life: 7. Issued by the Labour Inspectorate, 11 June.'],
    },
    {
      phenomenon: 3,
      expect: 'killed health-worker 3',
      phrasings: ['Three volunteers of the Sahlan Red Crescent were killed on Friday.'],
    },
    {
      phenomenon: 18,
      expect: 'killed all 12 increment',
      phrasings: [
        'Twelve of those who were hurt have died.',
        'Twelve of those who were hurt died in hospital.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed child 18',
      phrasings: [
        '18 of those who died were children.',
        '18 of the patients who died in the town were children.',
      ],
    },
    {
      phenomenon: 17,
      expect: 'killed military 12',
      phrasings: ['Twelve of the people who were killed were soldiers.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 30',
      phrasings: ['Most of the 30 dead were over 60.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 1300 at-least',
      phrasings: ['At least 1,300 people, a third of them children, have been killed since April.'],
    },
    {
      phenomenon: 6,
      expect: 'killed all 339; injured all 383',
      phrasings: ['FLOODS – KEY FIGURES: 339 dead | 383 injured | 1.1 million affected'],
    },
    {
      phenomenon: 1,
      expect: 'injured all 1340',
      phrasings: [
        'There are 1,340 wounded.',
        'Hospitals report 1.340 injured.',
        'Some towns are cut off; 1 340 people were injured.',
        '1\u202f340 people have been hurt.',
        '1340 people were injured.',
      ],
    },
    {
      phenomenon: 1,
      expect: 'killed all 12854',
      phrasings: [
        'The war has killed 12,854 people.',
        '12.854 people have died.',
        'The death toll stands at 12 854.',
      ],
    },
    {
      phenomenon: 2,
      expect: 'killed all 2500',
      phrasings: [
        'Two and a half thousand people have died.',
        'Some say more; 2.5 thousand people were killed.',
        'Two thousand five hundred people were killed.',
      ],
    },
    { phenomenon: 2, expect: 'killed all 1200000', phrasings: ['The famine killed 1.2 million people.'] },
    {
      phenomenon: 3,
      expect: 'killed all 125',
      phrasings: [
        'One hundred and twenty-five people died.',
        'A hundred and twenty-five people were killed.',
        'It killed one hundred twenty-five people.',
      ],
    },
    {
      phenomenon: 3,
      expect: 'killed all 21',
      phrasings: ['Twenty-one people died.', 'TWENTY-ONE PEOPLE KILLED', 'The dead number twenty-one.'],
    },
    {
      phenomenon: 4,
      expect: 'killed all 2946',
      phrasings: [
        'The authorities report 2,946 deaths[2].',
        'The authorities report 2,946[3] deaths.',
        'The authorities report 2,9461 deaths.',
        'The authorities report 2,946 ¹ deaths.',
      ],
    },
    {
      phenomenon: 5,
      expect: 'killed all 8',
      phrasings: [
        'At 07.45 on 03.02.2021 eight deaths were confirmed.',
        'Appeal MDRXY014: 8 people died.',
        'Flight 302 crashed 12 km from Tavin; 8 people were killed.',
        'Eight people aged between 21 and 36 died.',
        'Report no. 190 counts 8 deaths.',
      ],
    },
    {
      phenomenon: 6,
      expect: 'killed all 49; injured all 1078',
      phrasings: [
        '49 | 1,078 | 28\nDeaths | Injured | Provinces',
        '49   1,078   28\nDead   Injured   Shelters',
      ],
    },
    {
      phenomenon: 6,
      expect: 'killed all 31; injured all 208; missing all 9',
      phrasings: [
        'Dead 31 | Injured 208 | Missing 9 | Shelters 12',
        'Dead: 31. Injured: 208. Missing: 9. Shelters: 12.',
        'Dead: 31\nInjured: 208\nMissing: 9',
        'Killed: 31; wounded: 208; missing: 9',
      ],
    },
    {
      phenomenon: 6,
      expect:
        'killed all 18 incident @Tavin; missing all 4 incident @Tavin; killed all 3 incident @Orsk; missing all 9 incident @Orsk',
      phrasings: ['Region | Dead | Missing\nTavin | 18 | 4\nOrsk | 3 | 9'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 12 at-least; injured all 30',
      phrasings: [
        'At least 12 people were killed and 30 injured.',
        'More than 12 people died and 30 were hurt.',
        'No fewer than 12 dead and 30 wounded.',
        'Over 12 people were killed and 30 wounded.',
        '12 or more people died and 30 were injured.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 20 about',
      phrasings: [
        'About 20 people died.',
        'Some 20 people were killed.',
        'Around twenty people have died.',
        'Nearly 20 people died.',
        'A score of people died.',
        'The toll is close to 20 dead.',
        'An estimated 20 people were killed.',
        'Roughly 20 people lost their lives.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 12 about',
      phrasings: ['A dozen people died.', 'It killed a dozen people.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 96 incident @Tarvo; killed all 121',
      phrasings: [
        'The floods killed 96 people in Tarvo, the governor says. Nationwide civil protection counts 121 dead.',
        'Floods have killed 96 people in Tarvo, the mayor said. Nationwide 121 people have died, civil protection says.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 2',
      phrasings: ['A couple died in the fire.', 'The blast killed a couple.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 2 about',
      phrasings: ['A couple of miners died.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 6 about',
      phrasings: ['Half a dozen people died.', 'It left half a dozen people dead.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 24 vague',
      phrasings: [
        'Dozens of people were killed.',
        'The raid killed dozens.',
        'Dozens died.',
        'The violence has led to the loss of dozens of lives.',
        'It left dozens dead.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 20000 vague',
      phrasings: ['Tens of thousands of people have died.', 'It killed tens of thousands.'],
    },
    {
      phenomenon: 7,
      expect: 'killed all 40 at-most',
      phrasings: [
        'Up to 40 people died.',
        'As many as 40 people were killed.',
        'No more than 40 people died.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 20 max=30 range',
      phrasings: [
        'Between 20 and 30 people died.',
        '20 to 30 people were killed.',
        '20-30 people died.',
        'Twenty to thirty people were killed.',
      ],
    },
    {
      phenomenon: 7,
      expect: 'killed all 3',
      phrasings: ['Only three people died.', 'Just three people were killed.'],
    },
    {
      phenomenon: 8,
      expect:
        'killed all 37; killed all 21 incident @Tavin; killed all 10 incident @Orsk; killed all 6 incident @Lemar',
      phrasings: [
        'The dead number 37: Tavin 21, Orsk 10, Lemar 6.',
        '37 people died: 21 in Tavin, 10 in Orsk and 6 in Lemar.',
        '37 people were killed (21 in Tavin, 10 in Orsk and 6 in Lemar).',
        'Breakdown of the 37 dead: Tavin 21, Orsk 10, Lemar 6.',
        'There are 37 dead. By province: Tavin 21, Orsk 10, Lemar 6.',
      ],
    },
    {
      phenomenon: 8,
      expect: 'killed all 18 incident @Tavin; killed all 6 incident @Orsk',
      phrasings: ['Dead by city: Tavin, 18; Orsk, 6.', 'Deaths by region: #Tavin 18 #Orsk 6'],
    },
    {
      phenomenon: 9,
      expect: 'killed all 15',
      phrasings: [
        'The death toll rose from 12 to 15.',
        'The dead are 15, not 12.',
        'There are 15 dead (12 before).',
        'There are now 15 dead, up from 12.',
        'The toll was first given as 12 dead; there are now 15 dead.',
        'Officials had earlier put the dead at 12; the death toll is now 15.',
        'The number of people killed went up to 15 from 12.',
        'The death toll, previously 12, is now 15.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 49',
      phrasings: [
        'The death toll climbed to 49.',
        'The number of dead has reached 49.',
        'Deaths now stand at 49.',
        'The blast took the death toll to 49.',
        'The number killed rose to 49.',
        'Deaths total 49.',
        'The toll of dead stands at 49.',
      ],
    },
    {
      phenomenon: 10,
      expect: 'killed all 6',
      phrasings: [
        'The ombudsman lowered the number of dead from seven to six.',
        'Six people died, not seven.',
        'The death toll was cut to 6 after it emerged that one person does not exist.',
      ],
    },
    {
      phenomenon: 10,
      expect: 'killed all 104 «Red Cross»',
      phrasings: [
        'The Red Cross reported 112 deaths on Thursday. A day later it lowered the death toll to 104.',
      ],
    },
    {
      phenomenon: 11,
      expect: 'killed all 17',
      phrasings: ['Twelve people died. The death toll later rose to 17.'],
    },
    {
      phenomenon: 11,
      expect: 'killed all 18 «ombudsman»',
      phrasings: [
        'Eighteen people have died, the ombudsman said.\nEighteen people have died, the ombudsman said.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'killed all 3958 «OCHA»',
      phrasings: ['OCHA gives 3,958 dead. The Red Crescent denied having issued the figure of 11,300 dead.'],
    },
    {
      phenomenon: 13,
      expect: 'killed all 66',
      phrasings: ["The ombudsman's final report counts 66 deaths."],
    },
    {
      phenomenon: 14,
      expect: 'killed all 22',
      phrasings: [
        '22 people are confirmed dead; the mayor warned that the toll could reach 200.',
        'Twenty-two people have died and hundreds more could die.',
      ],
    },
    {
      phenomenon: 14,
      expect: 'killed all 500',
      phrasings: [
        '500 people are presumed dead.',
        '500 people are feared dead.',
        '500 people are believed to have died.',
      ],
    },
    {
      phenomenon: 15,
      expect: 'killed all 46; killed civilian 39; killed police 7',
      phrasings: [
        '46 people died: 39 civilians and 7 police officers.',
        'There are 46 dead (39 civilians and 7 police).',
        'Of the 46 dead, 39 were civilians and 7 police officers.',
        '46 people were killed, 39 of them civilians and 7 police.',
        '46 people were killed, of whom 39 were civilians and 7 police.',
      ],
    },
    {
      phenomenon: 15,
      expect: 'killed civilian 22; killed police 3',
      phrasings: [
        '22 civilians and three police officers were killed.',
        'The clashes killed 22 civilians and three police officers.',
        'Dead: 22 civilians, 3 police.',
        'The clashes left 22 civilians and three police officers dead.',
      ],
    },
    {
      phenomenon: 16,
      expect: 'killed all 11; injured all 1340',
      phrasings: ['The report has 11 dead and 1,340 injured; it does not include police or soldiers.'],
    },
    {
      phenomenon: 17,
      expect: 'killed all 12',
      phrasings: [
        'Twelve people were killed by police.',
        'Police killed 12 people.',
        'Soldiers shot dead 12 people.',
        '12 deaths are attributed to the security forces.',
        'Gunmen killed 12 people.',
        'Two gunmen killed 12 people.',
      ],
    },
    {
      phenomenon: 17,
      expect: 'killed police 3',
      phrasings: [
        'Three police officers were killed by gunmen.',
        'Protesters killed three policemen.',
        'Gunmen killed three officers.',
      ],
    },
    {
      phenomenon: 18,
      expect: 'killed all 2 increment',
      phrasings: [
        'Two more people died.',
        'Another two people were killed.',
        'A further two bodies were found.',
        'Two additional deaths were confirmed.',
      ],
    },
    {
      phenomenon: 18,
      expect: 'killed all 3; injured all 7',
      phrasings: [
        'Three people died and seven others were injured.',
        'Three people were killed and another seven wounded.',
        'It left three people dead and seven more injured.',
        'Three people were killed, and a further seven are injured.',
      ],
    },
    {
      phenomenon: 18,
      expect: 'killed all 5 increment; killed all 27',
      phrasings: ['Five of the injured died in hospital, taking the death toll to 27.'],
    },
    {
      phenomenon: 18,
      expect: 'killed all 2 increment; killed all 61',
      phrasings: [
        'Two more people died, taking the toll to 61.',
        'Two more bodies were found on Sunday. The death toll now stands at 61.',
      ],
    },
    {
      phenomenon: 18,
      expect: 'killed all 31; killed all 4 increment; injured all 208; injured all 17 increment',
      phrasings: ['Dead 31 (+4) | Injured 208 (+17)', 'Dead: 31 (+4). Injured: 208 (+17).'],
    },
    {
      phenomenon: 19,
      expect: 'killed all 17; injured all 68',
      phrasings: ['Casualties: 17 dead, 68 wounded.', 'There were 85 casualties: 17 dead and 68 wounded.'],
    },
    {
      phenomenon: 19,
      expect: 'injured all 30',
      phrasings: [
        'Ambulances carried 30 casualties.',
        'Medics treated 30 people for burns.',
        'The clinic treated 30 wounded people.',
      ],
    },
    {
      phenomenon: 21,
      expect: 'missing all 14',
      phrasings: [
        '14 people are missing.',
        '14 people remain unaccounted for.',
        '14 fishermen are still missing.',
        '14 people have disappeared.',
        'The whereabouts of 14 people are unknown. 14 people are missing.',
        'Some are safe, but 14 people are reported missing.',
        'Rescuers are searching for 14 missing people.',
        'The other 14 who are missing were farmers.',
      ],
    },
    {
      phenomenon: 21,
      expect: 'missing child 2',
      phrasings: [
        'Two children are missing.',
        'Two missing children are being sought.',
        'Two boys remain missing.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 12',
      phrasings: [
        '12 fatalities were reported.',
        'Twelve people lost their lives.',
        'Twelve lives were lost.',
        'The flood claimed 12 lives.',
        'Twelve people perished.',
        'Twelve people drowned.',
        'Twelve people were shot dead.',
        'Twelve people succumbed to their wounds.',
        'The storm took 12 lives.',
        'Twelve bodies were found after the blast.',
        '12 homicides were recorded.',
        'The crash cost the lives of 12 people.',
        'Twelve people were slain.',
        'Twelve migrants died.',
        'The fire left 12 people dead.',
        'Twelve miners were found dead.',
        'Twelve people bled to death.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'injured all 34',
      phrasings: [
        '34 people were wounded.',
        '34 people suffered burns.',
        '34 injuries were reported.',
        '34 people are in hospital with injuries.',
        '34 people were treated for smoke inhalation.',
        'The blast injured 34 people.',
        'The crash hurt 34.',
        '34 people sustained injuries.',
        'It left 34 people injured.',
        '34 people were hurt.',
        '34 people were taken to hospital with wounds.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'detained all 85',
      phrasings: [
        '85 people were arrested.',
        'Police made 85 arrests.',
        'Police detained 85 people.',
        '85 people are in custody.',
        '85 suspects were apprehended.',
        'Police rounded up 85 people.',
        '85 people were taken into custody.',
        'Arrests reached 85.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed police 4',
      phrasings: [
        'Four police officers were killed.',
        'Four policemen died.',
        'Four members of the security forces were killed.',
        'Four officers lost their lives.',
        'The ambush killed four police.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed military 6',
      phrasings: [
        'Six soldiers were killed.',
        'The army admits losing six soldiers.',
        'Six troops died.',
        'Six servicemen lost their lives.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed child 5',
      phrasings: [
        'Five children died.',
        'Five teenagers were killed.',
        'Five newborns died.',
        'Five minors lost their lives.',
        'Five 15-year-old boys drowned.',
        'The fire killed five girls.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed health-worker 3',
      phrasings: [
        'Three paramedics were killed.',
        'Three Red Cross volunteers were killed.',
        'Three aid workers died.',
        'The strike killed three Red Crescent ambulance drivers.',
        'Three ICRC staff were killed.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'injured journalist 9',
      phrasings: [
        'Nine journalists were injured.',
        'Nine reporters were hurt.',
        'Police wounded nine photographers.',
      ],
    },
    {
      phenomenon: 23,
      expect: 'killed all 19',
      phrasings: ['The office received 306 complaints, which include 19 deaths.'],
    },
    {
      phenomenon: 24,
      expect: 'killed all 31; killed civilian 25',
      phrasings: [
        'There are 31 dead, 25 of them civilians.',
        '31 people were killed, including 25 civilians.',
        'Of the 31 dead, 25 were civilians.',
        '31 people died, among them 25 civilians.',
        '31 people, 25 of them civilians, were killed.',
        'There are 31 dead (25 civilians).',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 11; killed child 5',
      phrasings: [
        'Eleven people died, five of them children.',
        'Eleven people, including five children, were killed.',
        'Eleven people died. Five of them had not turned 18.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'injured all 212; injured child 87',
      phrasings: [
        '212 wounded have passed through the hospital, 102 of them women and 87 children.',
        'The clinic admitted 212 wounded, among them 87 children.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'killed police 1 incident',
      phrasings: [
        'A policeman died in the ambush.',
        'A police officer was killed.',
        'Gunmen killed a policeman.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'killed all 1 incident',
      phrasings: [
        'A 21-year-old man bled to death.',
        'A woman died in hospital.',
        'One person was killed.',
        'One man drowned.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'killed child 1 incident',
      phrasings: ['A boy died in an ambulance.', 'A teenager was shot dead.', 'A newborn died.'],
    },
    {
      phenomenon: 25,
      expect: 'killed all 1; injured all 3',
      phrasings: ['The crash left one dead and three injured.', 'One dead and three injured in a crash.'],
    },
    {
      phenomenon: 26,
      expect: 'killed all 120',
      phrasings: [
        'There were 120 homicides in March, compared with 98 in March last year.',
        'There were 120 homicides in March, up 12 percent from 98 a year earlier.',
      ],
    },
    {
      phenomenon: 26,
      expect: 'killed all 12 incident; killed all 131',
      phrasings: [
        "Twelve deaths this week take the year's total to 131.",
        'Twelve people died this week, bringing the death toll this year to 131.',
      ],
    },
    {
      phenomenon: 27,
      expect: 'killed all 366',
      phrasings: [
        'The quake has killed 366 people. A 2010 earthquake in Haiti killed more than 200,000 people.',
        'The quake has killed 366 people, the worst disaster since 1999, when 17,000 died.',
        'The quake has killed 366 people. Thirty years ago a tremor killed 1,400.',
      ],
    },
    {
      phenomenon: 28,
      expect: 'injured all 150 «Red Cross»',
      phrasings: ['The Red Cross treated 150 wounded people, handed out 2,300 kits and sent 6 ambulances.'],
    },
    {
      phenomenon: 29,
      expect: 'killed all 4',
      phrasings: ['Four people and 820 sheep died.', 'The cold killed 1,200 cattle and four people.'],
    },
    {
      phenomenon: 30,
      expect: 'killed all 71; missing all 8',
      phrasings: [
        'Of the 96 people aboard 71 died and eight are missing.',
        'The coastguard counts 71 dead out of 96 aboard; eight are missing.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0; injured all 0',
      phrasings: [
        'No deaths or injuries were reported.',
        'No one was killed or injured.',
        'There were no deaths or injuries.',
        'Nobody was killed or hurt.',
        'There were no reports of deaths or injuries.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'injured journalist 0',
      phrasings: ['No journalist was hurt.', 'No journalists were injured.'],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0; injured all 12',
      phrasings: [
        'Nobody died, but 12 people were injured.',
        '12 people were injured and no one was killed.',
        'Twelve people were hurt; no deaths were reported.',
        'Twelve people were injured, with no deaths.',
      ],
    },
    {
      phenomenon: 32,
      expect: 'killed all 0',
      phrasings: [
        'No one died.',
        'Zero deaths were recorded.',
        'There were 0 deaths.',
        'None of the passengers was killed.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'killed all 46 «Red Cross»',
      phrasings: [
        'The Red Cross reported 46 deaths.',
        '46 people died, the Red Cross said.',
        'According to the Red Cross, 46 people died.',
        '46 people died, according to the Red Cross.',
        '46 people died, said the Red Cross.',
        "By the Red Cross's count 46 people died.",
        'The Red Cross says 46 people have died.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'injured all 30 «Prado»',
      phrasings: [
        '30 people were injured, health minister Luis Prado said.',
        'Health minister Luis Prado said 30 people were injured.',
        'According to the mayor, Luis Prado, 30 people were hurt.',
      ],
    },
    {
      phenomenon: 33,
      expect: 'injured all 30 «doctors»',
      phrasings: ['30 people were wounded, doctors said.', 'Some doctors say 30 people were injured.'],
    },
    {
      phenomenon: 34,
      expect: 'injured all 112 «ombudsman»; injured all 94 «ministry»',
      phrasings: [
        'The ombudsman counts 112 injured, while the ministry says 94.',
        'The ombudsman counts 112 injured; the ministry speaks of 94.',
        'According to the ombudsman 112 people were injured, against 94 by the count of the ministry.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 11 @Tavin',
      phrasings: [
        'Eleven people died in Tavin.',
        'Eleven people were killed in the city of Tavin.',
        'In Tavin eleven people died.',
        'The Tavin fire killed eleven people.',
        'Eleven people were killed in a fire at a market in Tavin.',
        'Eleven people died in Tavin, the governor of Orsk said.',
      ],
    },
    {
      phenomenon: 35,
      expect: 'killed all 11 @-',
      phrasings: ['Eleven people died in Pakistan.', 'Eleven people died in Tavin, Orsk and Lemar.'],
    },
    {
      phenomenon: 35,
      expect: 'killed all 35418 incident @Turkey; killed all 5814 incident @Syria',
      phrasings: ['35,418 people died in Turkey and 5,814 in Syria.'],
    },
    {
      phenomenon: 36,
      expect: 'killed all 17 «Defensoría del Pueblo»',
      phrasings: [
        'The DefensorÃ­a del Pueblo reported 17 deaths.',
        'According to PerÃº’s DefensorÃ­a del Pueblo, 17 people died.',
      ],
    },
    {
      phenomenon: 18,
      expect: 'killed police 1 incident; injured police 3 incident',
      phrasings: ['A policeman was killed and three others were wounded.'],
    },
    {
      phenomenon: 24,
      expect: 'injured journalist 9; detained journalist 4',
      phrasings: ['Nine reporters were injured and four were detained.'],
    },
    {
      phenomenon: 24,
      expect: 'killed civilian 12',
      phrasings: ['Twelve people died, all of them civilians.', '12 dead, all civilians.'],
    },
    {
      phenomenon: 16,
      expect: 'killed all 17 incident @Tavin; killed all 46',
      phrasings: [
        'Seventeen people died in Tavin on Monday, bringing the overall death toll to 46.',
        'On Monday 17 people were killed in Tavin. In total 46 people have died.',
      ],
    },
    {
      phenomenon: 16,
      expect: 'detained all 14 incident @Olen; detained all 212 @-; killed all 9 @-',
      phrasings: [
        'On Tuesday 14 people were arrested at the Olen bridge. So far 212 arrests have been made and nine people have died.',
      ],
    },
    {
      phenomenon: 21,
      expect: 'killed all 53',
      phrasings: [
        'Of the 54 deaths published on 3 July, one has been struck out. The figure is therefore 53.',
        'Of the 54 deaths on our list, one has been struck out because no such person exists. The figure for the protests is thus 53.',
      ],
    },
    {
      phenomenon: 5,
      expect: 'injured all 22',
      phrasings: [
        'Our crews took 22 casualties to hospital after a coach overturned.',
        'Ambulances brought 22 casualties to three hospitals.',
      ],
    },
    {
      phenomenon: 12,
      expect: 'detained all 1000 at-least; killed all 0',
      phrasings: [
        'The riots ended with over 1,000 arrests and 36 burnt-out shops, but nobody was killed.',
        'The riots ended with over 1,000 arrests and 36 burned-out cars, but nobody was killed.',
      ],
    },
    {
      phenomenon: 23,
      expect: 'detained all 700 at-least; detained child 82',
      phrasings: [
        'More than 700 people have been picked up since Friday, 82 of them not yet eighteen; a judge has let 460 go.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 2; injured all 11; detained all 5',
      phrasings: ['Two were shot dead, eleven injured and five put in jail.'],
    },
    { phenomenon: 24, expect: 'killed other 12', phrasings: ['Among the dead are 12 men.'] },
    {
      phenomenon: 24,
      expect: 'killed other 12; killed other 3; killed child 2',
      phrasings: ['Among the dead are 12 men, three women and two children.'],
    },
    { phenomenon: 24, expect: 'killed other 2', phrasings: ['Among those killed were two miners.'] },
    { phenomenon: 24, expect: 'killed military 2', phrasings: ['Among the dead are two soldiers.'] },
    {
      phenomenon: 24,
      expect: 'killed all 24 at-least; killed other 21; killed other 1; killed child 2',
      phrasings: [
        'At least 24 people were killed. The dead are 21 young people, one older man and two children.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 16; killed other 12; killed child 4',
      phrasings: ['The quake killed 16 people. The dead are 12 miners and four children.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 5; killed all 3',
      phrasings: ['The office counts five deaths; the ministry accepts three.'],
    },
    {
      phenomenon: 34,
      expect: 'detained all 1906; killed all 5; killed all 3',
      phrasings: ['The office also has 1,906 arrests and five deaths; the ministry accepts three.'],
    },
    {
      phenomenon: 34,
      expect: 'killed all 78; killed all 25',
      phrasings: ["India's Home Ministry counts 78 killed, and Xinhua gives 25 for China."],
    },
    {
      phenomenon: 9,
      expect: 'killed all 59; killed child 3',
      phrasings: [
        'Bodies found took the confirmed dead from 45 to 59, the coast guard said; three of them are infants.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'missing all 31',
      phrasings: ['The search brought the registered missing from 38 to 31.'],
    },
    {
      phenomenon: 17,
      expect: 'killed all 35; killed all 30 incident',
      phrasings: [
        'The office has registered 35 deaths. Of the deaths, 30 came after the change of government.',
        'The office has registered 35 deaths. Of the deaths, 30 occurred after the change of government.',
        'The office has registered 35 deaths; 30 came before the truce.',
      ],
    },
    {
      phenomenon: 25,
      expect: 'injured all 50 about; killed all 2',
      phrasings: ['The hospital in Dalgo treated about 50 people hurt in the clashes, and lost two of them.'],
    },
    {
      phenomenon: 22,
      expect: 'killed all 118; injured all 700 about',
      phrasings: [
        '"We have buried 118," a source at the Ombudsman’s Office told the agency; the same person put the wounded at close to 700.',
      ],
    },
    {
      phenomenon: 22,
      expect: 'killed all 118',
      phrasings: ['"We have already buried 118 people," the mayor said.'],
    },
    {
      phenomenon: 24,
      expect: 'injured all 486; injured other 211; injured other 37',
      phrasings: [
        'The report counts 486 people hurt: 211 by pellets and the rest by blows. Thirty-seven lost the sight of an eye.',
      ],
    },
    {
      phenomenon: 26,
      expect: 'killed all 31 incident; killed all 219',
      phrasings: [
        'Road deaths in the province: 31 in August and 219 in the first eight months, against 244 in the same months of last year.',
        'Deaths: 31 in August and 219 since January.',
      ],
    },
    {
      phenomenon: 21,
      expect: 'missing all 71',
      phrasings: [
        'Families reported 311 people missing after the storm. The civil guard says 240 have since turned up, which leaves 71.',
        'Some 311 people were reported missing; 240 have turned up, leaving 71 missing.',
      ],
    },
    {
      phenomenon: 17,
      expect: 'killed all 46; killed all 11 incident',
      phrasings: [
        'The office has 46 deaths on record. Yesterday alone eleven fell at the Cendre roundabout.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'killed all 46; killed other 26',
      phrasings: [
        'The prison fire killed 46 women. Of those inmates 26 had burned to death.',
        'The prison fire killed 46 women. Of those inmates, 26 had burned to death.',
      ],
    },
    {
      phenomenon: 30,
      expect: 'injured all 122',
      phrasings: [
        'Of 787 miners underground, 486 came out, 122 of whom were hurt.',
        'Of the 787 miners, 486 were rescued, 122 of them injured.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 100 at-least; injured all 4000 at-least',
      phrasings: [
        'The Red Cross speaks of over 100 dead and more than 4,000 wounded, where the health minister had begun with 73 and 3,700.',
      ],
    },
    {
      phenomenon: 9,
      expect: 'killed all 46',
      phrasings: ['The ministry counts 46 bodies; it began the day with 41.'],
    },
    {
      phenomenon: 6,
      expect: 'killed all 118',
      phrasings: [
        'FLOODS SNAPSHOT\n118 2.48M 1.23M 53 1.5M\npeople killed | people affected | people displaced | districts hit | hectares of farmland under water',
        '118 2,480,000 1,230,000 53\npeople killed | people affected | people displaced | districts hit',
      ],
    },
    {
      phenomenon: 11,
      expect: 'killed all 84; missing all 276',
      phrasings: [
        '[29 Jan, 19:35] Firefighters confirm 84 dead and 276 missing. [28 Jan, 11:10] Firefighters confirm 65 dead and 279 missing.',
        'Jan 29, 19:35: 84 dead and 276 missing.\nJan 28, 11:10: 65 dead and 279 missing.',
      ],
    },
    {
      phenomenon: 27,
      expect: 'killed all 3 @Bara; killed all 5 @Tarvo',
      phrasings: [
        '28 Jan, 11:10 – A bomb in Bara killed three.\n29 Jan, 19:35 – A bomb in Tarvo killed five.',
      ],
    },
    {
      phenomenon: 6,
      expect:
        'killed all 12 incident @Maruk; injured all 40 incident @Maruk; killed all 3 incident @Oloy; injured all 6 incident @Oloy; killed all 15; injured all 46',
      phrasings: [
        'District – dead – injured – houses: Maruk 12 – 40 – 310; Oloy 3 – 6 – 95. Total 15 – 46 – 405.',
      ],
    },
    {
      phenomenon: 24,
      expect: 'injured other 57; injured other 11',
      phrasings: ['Injured were 57 Muslims and 11 Hindus.'],
    },
    {
      phenomenon: 24,
      expect: 'killed other 12; killed child 3',
      phrasings: ['Killed were 12 men and three children.'],
    },
    {
      phenomenon: 24,
      expect: 'killed military 12; killed civilian 3',
      phrasings: ['Killed were 12 soldiers and three civilians.'],
    },
  ],
  nothing: [
    {
      phenomenon: 3,
      rule: 'number-harm',
      texts: [
        'Did 300 people die in the collapse? No.',
        'Were 40 people killed in the crush? That is false.',
      ],
    },
    {
      phenomenon: 26,
      rule: 'number-verb',
      texts: ['One child in 27 still dies before the age of five.', 'One woman in 40 dies in childbirth.'],
    },
    {
      phenomenon: 27,
      rule: 'number-verb',
      texts: ['Forty years ago tonight, gas escaped in Olen. Officially 5,295 people died.'],
    },
    {
      phenomenon: 14,
      rule: 'number-harm',
      texts: ['SCENARIO – NOT A REAL EVENT. Players will assume 1,800 dead and 53,000 injured.'],
    },
    {
      phenomenon: 31,
      rule: 'number-harm',
      texts: [
        '583 detainees were returned to their families.',
        'After three days the last of 869 detainees are home.',
      ],
    },
    {
      phenomenon: 32,
      rule: 'stated-zero',
      texts: ['Neither body has published a count of the dead.'],
    },
    {
      phenomenon: 5,
      rule: 'subject-link-number',
      texts: ['95 per cent of those who died were over 65.'],
    },
    {
      phenomenon: 24,
      rule: 'number-harm',
      texts: [
        'Fifteen coffins were on show at the funeral fair.',
        'The ninth prisoner to die was buried on Sunday.',
        'Nine prisoners were moved to another jail after two weeks of unrest.',
        'Casualties so far: 40.',
        'The army has suffered 40 casualties.',
        'Twelve families lost their homes.',
        'Twelve families are grieving.',
        'The report says 12 of 40 recommendations died in committee.',
        'Losses stand at 40 million.',
        'As many as 300 may lie dead under the mud.',
      ],
    },
    {
      phenomenon: 14,
      rule: 'number-harm',
      texts: [
        "The planners' scenario is grim: 900 dead and 3,000 injured in the first hour.",
        'In a worst case the ministry reckons with 4,000 dead and 20,000 injured.',
        'A repeat of the 1906 quake today would leave 5,000 dead, engineers reckon.',
        'The model, run for a night-time eruption, yields 2,100 dead.',
        'For the purposes of the drill, 40 people had been killed and 110 wounded.',
        'According to the script of the exercise, a bomb had killed 12 and injured 50.',
        'The computer game opens with 300 dead in a subway.',
        'The drill assumed 85 dead.',
        'Insurers work with a figure of 10,000 dead for a quake under the city.',
        'Were the dam to fail, 2,000 would drown.',
        'If nothing is done, cholera will kill 500 people by June, the agency warned.',
        'A strong quake there is expected to kill 3,000 people.',
        'Thirty volunteers made up as casualties lay on the tarmac: ten "dead", twenty "injured".',
        'Actors played 40 wounded passengers at the station.',
        'Firefighters pulled 15 dummies from the smoke; eight were tagged dead.',
      ],
    },
    {
      phenomenon: 27,
      rule: 'verb-number',
      texts: [
        'The valley remembers 1963, when the wave killed 1,900 people.',
        'The last eruption, in 1902, killed 29,000 people.',
        'A plaque names the 96 fans who died.',
        'The square is where soldiers shot 300 students in 1976.',
        'Not since the fire of 1987, which killed 31, had the station been closed.',
        'His grandfather was one of 167 men killed on the rig.',
        "The airline's last fatal crash was in 1999, when 61 people died.",
        'A generation ago a ferry sank here and 190 people drowned.',
        'The film tells how 33 miners died.',
        'Two executives go on trial on Monday over the collapse of a dam that killed 270 people.',
        'The court heard how the lorry driver left 39 migrants to suffocate.',
        'Judges gave the warlord 30 years for the massacre of 140 villagers.',
        'He faces 86 counts of murder.',
        'The jury took two days to convict the surgeon of killing four patients.',
        'A judge threw out charges against the guards accused of shooting dead 17 inmates.',
        'The doctor, who confessed to killing 15 patients, hanged himself in his cell.',
        'Prosecutors want 20 years for the owner of the club where 50 died.',
        'Relatives of the 43 who died on the bridge wept as the verdict was read.',
        'The former general, 87, was found guilty over the deaths of 22 peasants.',
        'An appeals court has freed the pilot of the ferry on which 304 died.',
        'She is serving a whole-life term for the murder of seven infants.',
        'Four policemen were charged with the killing of 19 marchers.',
        'The firm was fined 2 million for the blast in which eight workers died.',
      ],
    },
    {
      phenomenon: 12,
      rule: 'number-harm',
      texts: [
        "A fake page in the ministry's colours put the dead at 900.",
        'Nobody at the hospital had said that 30 children died, its director told reporters.',
        'The army called the claim that it had lost 60 men a lie.',
        '"There are not 200 dead," the mayor snapped.',
        'The rumour of 500 dead began with a tweet.',
        'There is no truth in the story that 12 nurses died, the union said.',
        'The Red Cross asked people not to spread a voice note that talks of 80 dead.',
        'The figure of 1,000 dead that is doing the rounds has no basis, police said.',
        'An AI-made clip in which the minister announces 300 dead is not genuine.',
        'Police have no record of the 14 deaths reported by a blog.',
        'The agency has retracted its report of 17 deaths.',
        'A post quoting the Red Crescent as saying 70 had died is false, the society said.',
      ],
    },
    {
      phenomenon: 28,
      rule: 'number-harm',
      texts: [
        'The ship has an operating theatre and beds for 70 wounded.',
        'The kit is enough to treat 50 gunshot wounds.',
        'Each kit treats 100 wounded for ten days.',
        'The tents will hold 400 injured.',
        'Body bags for 300 were flown in.',
        'The morgue, built for 60 bodies, is being enlarged.',
        "The clinic's generator can serve 20 injured in intensive care.",
        'The helicopters can fly out 12 injured at a time.',
        'We are ready to receive 150 wounded, the director said.',
        'The cargo includes 1,000 wound dressings and 200 burn kits.',
        'The blood bank has enough for 80 wounded.',
        'Ambulances with room for four injured each stood by.',
        'The prison was built for 300 detainees.',
      ],
    },
    {
      phenomenon: 32,
      rule: 'stated-zero',
      texts: [
        'Its list takes in no deaths from before March.',
        'The insurer accepts no injuries older than a year.',
        'The form has no room for deaths at home.',
        'No death certificates were issued on Sunday.',
      ],
    },
    {
      phenomenon: 14,
      rule: 'number-harm',
      texts: [
        'Suppose the dam above Velsk gave way at night: 2,300 dead, 40,000 homeless and no bridge left.',
        'Imagine a magnitude 8 quake under the capital at rush hour: 12,000 dead and 60,000 injured.',
        'Picture a fire in the old tunnel at six in the evening: 90 dead, 200 injured.',
        'Supposing the tanker had exploded, 300 people would be dead.',
        'Let us suppose that a bomb goes off in the stadium: 45 dead, 300 wounded.',
        'A what-if study by the university has a tsunami in Bay Town: 7,000 dead, 900 missing.',
        'In the imaginary quake, 1,100 people were killed and 6,000 injured.',
        'The script calls for a ferry that capsizes off Lindero with 120 dead and 40 missing.',
        'Had the slope come down by day, 200 people would have died.',
      ],
    },
    {
      phenomenon: 27,
      rule: 'verb-number',
      texts: [
        'Thirty years after gas leaked from the Tolva plant, the site has been fenced off. The leak killed 2,100 people in a week.',
        'Ten years after the Cantera mine collapsed, the widows still wait. The collapse killed 63 miners.',
        'Twenty-five years have passed since the ferry Olen sank. It took 310 people down with it, and 290 died.',
        'A quarter of a century after a bomb tore through the Velsk market, three men have been tried. The blast killed 51 people and wounded 200.',
        'Half a century after the dam burst at Orsha, the valley is green again. The flood killed 1,900 people.',
        'Two decades after a wave swallowed the coast of Tarn, the fishing boats are back. The wave killed 9,000 people and left 400 missing.',
        'It is 40 years since the Brennick mill burned down. The fire killed 19 workers.',
        'Fifteen years on from the stampede, the square has a garden. Eighty people were crushed to death.',
        'The driver who killed 12 cyclists will spend 20 years behind bars, a judge in Tarn ruled.',
        'The nurse who murdered seven babies will never leave prison, the court decided.',
        'The gunman who shot dead 22 shoppers will be executed, the governor said.',
        'The man who killed nine worshippers will be put to death, jurors decided.',
        'A man who drowned five migrants will serve 18 years, Judge Ana Holt ruled.',
        'The officer who shot 14 protesters dead walks free, judges ruled on Friday.',
        'The arsonist who burned 36 people to death got life for it.',
        'The captain of the ferry on which 304 passengers drowned was refused parole on Monday.',
        'A former soldier who killed 16 villagers will die behind bars.',
        'The bomber who killed 86 people apologised from the dock.',
        'The killer of 77 people asked for parole.',
        'Life without parole for the man who killed 11 in a synagogue.',
      ],
    },
    {
      phenomenon: 12,
      rule: 'verb-number',
      texts: [
        '"We have issued no such figure," said the head of the Tarn Red Cross after accounts with its logo claimed that the flood had killed 300 people.',
        '"That number is not ours," the ombudsman said of a post that put the dead at 45.',
        '"We never said that," the hospital replied to reports that 30 patients had died.',
        '"This did not come from us," said the society, after messages spoke of 80 dead.',
        '"No such bulletin exists," the ministry said of a sheet listing 60 dead and 14 missing.',
        '"We have given out no numbers at all," said the spokesman when asked about the 200 dead in the headlines.',
        '"I never gave that number," the mayor said of the 90 deaths quoted by a newspaper.',
        '"It is an invention," said the Red Crescent of a letter that counts 1,400 dead.',
        '"We have made no such statement," said the director after a website had quoted her on 17 deaths.',
        `Posts with the society's logo claimed that the flood had killed 300 people. "We have issued no such figure," the Tarn Red Cross said.`,
      ],
    },
    {
      phenomenon: 28,
      rule: 'number-harm',
      texts: [
        'Aboard were drugs to treat 500 war-wounded and blankets for 2,000 families.',
        'The truck brought enough plaster to set 300 fractures and sutures for 1,200 wounds.',
        'The stock covers 100 seriously injured patients for a month.',
        'Supplies for 200 casualties, stretchers for 60 wounded and body bags for 500 dead were unloaded.',
        'The consignment holds material for 400 operations on wounded people, plus bandages for 3,000 minor injuries.',
        'The new ward has 30 beds for the wounded and a mortuary for 24 bodies.',
      ],
    },
    {
      phenomenon: 32,
      rule: 'stated-zero',
      texts: [
        'The ministry counts no deaths other than those confirmed by a laboratory.',
        'The register admits no deaths outside hospital.',
        'The ministry recognises no injuries other than gunshot wounds.',
      ],
    },
    {
      phenomenon: 22,
      rule: 'verb-number',
      texts: ['The flood carried off 40 houses and two bridges.', 'The flood carried off 120 goats.'],
    },
    {
      phenomenon: 34,
      rule: 'number-harm',
      texts: [
        'The agency has asked the media to take down a bulletin with its logo that gives 140 dead.',
        'A sheet that gives 140 dead bears its logo. It issued no such document, the agency says.',
      ],
    },
    {
      phenomenon: 29,
      rule: 'number-harm',
      texts: [
        'Eighty-four people detained in the conflict went home today on two flights.',
        'Twelve people arrested in the raid returned home on three buses.',
      ],
    },
    {
      phenomenon: 27,
      rule: 'number-harm',
      texts: ['Method: a death enters the record once three sources agree.'],
    },
    {
      phenomenon: 7,
      rule: 'subject-link-number',
      texts: [
        'Most of the dead were over 65 and were clearing a roof alone.',
        'The office notes that most of those killed were over sixty.',
        'Half of the dead were under 30.',
      ],
    },
    {
      phenomenon: 34,
      rule: 'number-harm',
      texts: [
        "There's a figure of fifteen dead doing the rounds.",
        'At noon the minister had still spoken of five deaths.',
      ],
    },
    {
      phenomenon: 31,
      rule: 'more-than-before',
      texts: ['Killings are up, a fifth more than in March.', 'Arrests rose, a third more than in May.'],
    },
    {
      phenomenon: 24,
      rule: 'place-share',
      texts: ['Tarvo and Olen had the most accidents, 19 and 14.'],
    },
    {
      phenomenon: 23,
      rule: 'number-harm',
      texts: ['The delegation delivered sutures to treat 500 weapon-wounded patients.'],
    },
    {
      phenomenon: 1,
      rule: 'verb-number',
      texts: ['This story first said 24 had died, a figure that the hospital has since withdrawn.'],
    },
    {
      phenomenon: 27,
      rule: 'number-of-lives',
      texts: ["In 2004 the tsunami took 230,000 lives. Today's drill tested 26 sirens."],
    },
    {
      phenomenon: 27,
      rule: 'verb-number',
      texts: [
        'The inquiry into the fire that killed 72 people in 2017 will report in May.',
        'Cholera killed 3,700 people in the outbreak of 2008, the ministry recalled.',
      ],
    },
    {
      phenomenon: 30,
      rule: 'number-verb',
      texts: [
        'An estimated 1.35 million people die on the roads worldwide each year.',
        'Nearly 100 people are killed by lightning in a normal year.',
      ],
    },
    {
      phenomenon: 30,
      rule: 'subject-link-number',
      texts: ['Suicide is the cause of one death in 100.'],
    },
    {
      phenomenon: 27,
      rule: 'number-verb',
      texts: ['The mine where 34 workers were shot dead in 2012 reopened.'],
    },
    {
      phenomenon: 30,
      rule: 'number-harm',
      texts: [
        'A study of 340 deaths found that most came at night.',
        'The exhibition shows photographs of 300 disappeared.',
        'A fund pays school fees for the children of 40 fallen officers.',
        'The president pinned medals on 12 wounded soldiers.',
        'The insurer settled claims for 45 deaths.',
        'The coach has three injured players and a suspended one.',
        'The team has found 45 missing persons and closed their files.',
        'Bullets of that calibre were found in two bodies.',
      ],
    },
    {
      phenomenon: 21,
      rule: 'number-harm',
      texts: ['There is no truth in claims of 80 dead, police said.'],
    },
    {
      phenomenon: 21,
      rule: 'subject-link-number',
      texts: ['Fully 70 percent of the deaths are put down to one army.'],
    },
    {
      phenomenon: 30,
      rule: 'number-verb',
      texts: [
        'More than 450 casualties, both dead and wounded, were taken to hospitals.',
        'The coalition counts over 90 journalists hurt or hindered in their work.',
      ],
    },
    {
      phenomenon: 30,
      rule: 'other-source',
      texts: [
        'Twenty-seven hostages and 90 detainees were brought home today. Since January the organisation has moved 1,035 people in seven such transfers.',
      ],
    },
    {
      phenomenon: 21,
      rule: 'number-verb',
      texts: ['The Red Cross asked the public to disregard a poster claiming 180 people had died.'],
    },
    {
      phenomenon: 30,
      rule: 'number-harm',
      texts: ['Britain had 29,711 killed or seriously injured casualties on its roads.'],
    },
    {
      phenomenon: 31,
      rule: 'number-harm',
      texts: ['The ICRC helped 1,240 missing people contact their families.'],
    },
    {
      phenomenon: 21,
      rule: 'number-harm',
      texts: [
        'Twelve people reported missing have been found.',
        'All 38 hikers reported missing at the weekend had been found by Monday.',
      ],
    },
    {
      phenomenon: 31,
      rule: 'number-harm',
      texts: [
        'The Ombudsman upheld complaints from 14 detained migrants.',
        'A court has jailed 17 people for life over the blaze that killed 64 workers.',
      ],
    },
    {
      phenomenon: 27,
      rule: 'number-harm',
      texts: [
        "Jerusalem – The 1948 nurse's diary, which the museum bought, lists 23 wounded on its first page.",
        'The play ends with five dead on stage.',
      ],
    },
    {
      phenomenon: 29,
      rule: 'number-verb',
      texts: [
        'Six elephants, three of them calves, were killed by a train and two were injured.',
        'Three lions were shot dead and two injured in the reserve.',
      ],
    },
    {
      phenomenon: 27,
      rule: 'number-verb',
      texts: [
        'The quake in 1999 killed 17,000 people.',
        'In 1984, 3,000 people were killed in Tarvo.',
        'Prosecutors have charged six executives over the dam collapse that killed 270 people.',
        "A minute's silence was observed for the 72 people who died in the fire.",
        'The book tells the story of 43 students who disappeared.',
        'She faces 12 counts of murder.',
      ],
    },
    {
      phenomenon: 26,
      rule: 'number-verb',
      texts: ['Each year, malaria kills 600,000 people.'],
    },
    {
      phenomenon: 28,
      rule: 'number-verb',
      texts: [
        'Experts estimate that 40,000 people will be killed by heat by 2050.',
        'In the third season of the hit drama 14 bodies wash up in episode two alone.',
      ],
    },
    {
      phenomenon: 30,
      rule: 'part-of-the',
      texts: [
        'All but two of the 181 people on board were killed.',
        'Two of the three missing hikers were found alive.',
      ],
    },
    {
      phenomenon: 21,
      rule: 'verb-number',
      texts: [
        'Police are searching for three men after a robbery in Tarvo.',
        'Police are looking for two people over the hit-and-run.',
      ],
    },
    {
      phenomenon: 23,
      rule: 'number-harm',
      texts: ['The commission awarded two million to 17 injured protesters.'],
    },
    {
      phenomenon: 28,
      rule: 'number-harm',
      texts: [
        'The fund pays the dependants of one killed on the job.',
        'The law grants 8,000 euros for a serious injury.',
      ],
    },
    { phenomenon: 28, rule: 'number-verb', texts: ['One household in five has lost a member to the war.'] },
    { phenomenon: 21, rule: 'number-harm', texts: ['Pathologists have put names to 19 bodies.'] },
    { phenomenon: 25, rule: 'only-one', texts: ['The only fire station was a ruin.'] },
    {
      phenomenon: 25,
      rule: 'none-survived',
      texts: ['None of the 66 houses survived.', 'Two of the 66 survived.'],
    },
    { phenomenon: 30, rule: 'heading-number', texts: ['Public buildings burnt: 51'] },
    { phenomenon: 21, rule: 'number-verb', texts: ['When the conflict ended 6,000 people were missing.'] },
    {
      phenomenon: 5,
      rule: 'codes',
      texts: ['Emergency numbers: Red Cross 131, fire brigade 132, police 133.'],
    },
    {
      phenomenon: 28,
      rule: 'capacity',
      texts: ['The new block can take 24 severely injured patients at once, and its mortuary 60 bodies.'],
    },
    {
      phenomenon: 14,
      rule: 'hypotheses',
      texts: ['Storms such as this can bring flash floods, hundreds of deaths and ruined harvests.'],
    },
    {
      phenomenon: 23,
      rule: 'complaints',
      texts: [
        "Of the complaints, 902 concerned detention centres and 347 injured workers' benefits.",
        'By subject, 98 concern children, 44 unlawful detention and 33 enforced disappearance.',
      ],
    },
    {
      phenomenon: 20,
      rule: 'joint counts',
      texts: ['Killed or seriously injured (KSI) casualties: 23,380, down 6 per cent.'],
    },
    {
      phenomenon: 27,
      rule: 'number-verb',
      texts: [
        'The museum opens a room on the ferry disaster of 1994, in which 852 people perished. It shows the watch of a drowned sailor.',
        'The service marks 90 years since the explosion, which killed 266 men. Only eleven bodies were brought up.',
        'Here lie 10,784 men, most of whom died of wounds.',
      ],
    },
    {
      phenomenon: 30,
      rule: 'number-verb',
      texts: [
        'The agency flew 153 released detainees home, and a doctor checked those with old wounds.',
        'Air force: 94 of 117 drones shot down.',
        'The eleven pupils who went missing in the park, near Olen, were found safe and sound.',
      ],
    },
    {
      phenomenon: 28,
      rule: 'number-harm',
      texts: [
        'It taught 1,840 riders how to move an injured person, at a cost of 9,000 francs.',
        'Each rider left with a kit for treating two casualties.',
      ],
    },
    {
      phenomenon: 5,
      rule: 'number-then-subject',
      texts: ['Clause 9 raises the maximum for causing death by dangerous driving.'],
    },
    {
      phenomenon: 10,
      rule: 'subject-link-number',
      texts: ['Correction: our report of 3 May on the coach crash gave the number of injured as 112.'],
    },
    {
      phenomenon: 23,
      rule: 'number-harm',
      texts: ['The region has 8,430 dengue cases, and 312 patients are in hospital.'],
    },
    {
      phenomenon: 30,
      rule: 'other-source',
      texts: ['A boat went down, the agency said, quoting the four who were picked up by a ship.'],
    },
    {
      phenomenon: 20,
      rule: 'subject-link-number',
      texts: ['The number of dead and injured stands at 230.'],
    },
    {
      phenomenon: 12,
      rule: 'number-harm',
      texts: [
        'A flash update gave 340 dead. The Red Crescent says the number is not its own: it is still at work.',
      ],
    },
    {
      phenomenon: 21,
      rule: 'number-verb',
      texts: [
        'Another 380 who had been reported missing have been located.',
        'The yearbook lists 311 complaints about beatings and five about files that had disappeared.',
      ],
    },
    {
      phenomenon: 27,
      rule: 'number-of-lives',
      texts: [
        'The slope gave way at six. It was a Friday. A slide on the same slope in 2010 took 350 lives.',
      ],
    },
    {
      phenomenon: 2,
      rule: 'number-harm',
      texts: [
        'Exercise Pacific Wave runs on Thursday. Students will play 120 dead and 400 wounded.',
        'The court issued 14 arrest warrants after two cardiac arrests.',
      ],
    },
    {
      phenomenon: 12,
      rule: 'stated-zero',
      texts: ['He denied there were 30 deaths.', 'The army denied wounded protesters treatment.'],
    },
    { phenomenon: 5, rule: 'verb-number', texts: ['He died of shock and wounds 12 hours later.'] },
    {
      phenomenon: 23,
      rule: 'subject-link-number',
      texts: ['The families of the missing number 300.', 'The relatives of the dead are 40.'],
    },
    { phenomenon: 29, rule: 'number-verb', texts: ['One in 20 people were hurt.'] },
    {
      phenomenon: 30,
      rule: 'number-verb',
      texts: ['Nearly 8,000 people died or disappeared on the routes.'],
    },
    {
      phenomenon: 27,
      rule: 'number-verb',
      texts: ['Twelve years ago today, 131 people died when the stadium burned.'],
    },
    {
      phenomenon: 22,
      rule: 'other-source',
      texts: ['Gunmen came in the night, residents said. The army has since freed thirty.'],
    },
    {
      phenomenon: 12,
      rule: 'number-harm',
      texts: [
        'FALSE. The card going round says that 60 people drowned on Monday.',
        'The figure of 1,200 dead, quoted under its name since Friday, never came from its offices.',
      ],
    },
    {
      phenomenon: 14,
      rule: 'number-harm',
      texts: [
        'Forecasters fear up to 300 deaths if the cyclone hits.',
        'The mayor believes that 2,000 deaths might be confirmed.',
      ],
    },
    {
      phenomenon: 28,
      rule: 'number-harm',
      texts: [
        'It brought surgical material for 150 wounded patients.',
        'The Red Cross gave 212 first-aid attentions.',
      ],
    },
    {
      phenomenon: 27,
      rule: 'number-verb',
      texts: ['Candles were lit for the 73 people who died when the cinema burned down in 1981.'],
    },
    { phenomenon: 31, rule: 'number-harm', texts: ['The amnesty let 93 political prisoners walk free.'] },
    {
      phenomenon: 27,
      rule: 'verb-number',
      texts: ['It was the worst storm since the one of 2014, which had killed 31 people.'],
    },
    {
      phenomenon: 9,
      rule: 'number-harm',
      texts: [
        'We reported on Monday that the blast had killed four people.',
        'That is nearly double the 46 found dead last year.',
        'The ICRC delivered supplies sufficient for 300 wounded.',
      ],
    },
    {
      phenomenon: 5,
      rule: 'number-harm',
      texts: [
        'Report No. 190 deals with deaths.',
        'Law 31123 punishes murder.',
        'Call 911 if you see the wounded.',
        'On 12 March deaths were recalled.',
      ],
    },
    {
      phenomenon: 5,
      rule: 'verb-number',
      texts: [
        'He died at 87.',
        'She was killed on 12 October.',
        'He died in 1998.',
        'He was killed by 12 shots.',
        'He died at 12:30.',
      ],
    },
    {
      phenomenon: 14,
      rule: 'subject-link-number',
      texts: [
        'The toll could climb to 20,000.',
        'If the dam fails, 10,000 people could be killed.',
        'The model predicts 400 deaths.',
        'A tsunami may kill up to 9,000 people.',
        'Up to 50 people would die.',
      ],
    },
    {
      phenomenon: 14,
      rule: 'number-harm',
      texts: [
        'The drill involved 50 wounded actors.',
        'The hospital has capacity for 200 wounded.',
        'There is medicine enough to treat 300 wounded people.',
        'The vaccine prevented 20 deaths.',
      ],
    },
    {
      phenomenon: 12,
      rule: 'number-harm',
      texts: [
        'The Red Cross denied having said that 200 people had died.',
        'Reports of 30 missing are false, the mayor said.',
        'The ministry denied that 200 soldiers had been captured.',
        'The ICRC never said 40 people were dead.',
      ],
    },
    {
      phenomenon: 19,
      rule: 'number-harm',
      texts: [
        'The ICRC recorded 212 victims of mines.',
        'There were 300 victims of fraud.',
        'The storm affected 3,000 people.',
        'Some 900 casualties have been logged.',
      ],
    },
    {
      phenomenon: 20,
      rule: 'number-harm',
      texts: [
        'Some 90 people were killed or injured.',
        'There were 90 dead and wounded.',
        'Mines killed or maimed 40 people.',
        '900 casualties, dead and wounded taken together.',
      ],
    },
    {
      phenomenon: 21,
      rule: 'number-harm',
      texts: [
        '12 laptops are missing.',
        '12 missing laptops were found.',
        'Rescuers found 3 survivors.',
        'Police are looking for 5 suspects.',
        '23 people feared missing were found alive.',
        '17 missing-person alerts were filed.',
      ],
    },
    {
      phenomenon: 23,
      rule: 'number-harm',
      texts: [
        'The office took 35 complaints about deaths.',
        'Medics gave 937 consultations.',
        'Prosecutors opened 12 murder investigations.',
        'There were 14 attempted murders.',
      ],
    },
    {
      phenomenon: 26,
      rule: 'number-harm',
      texts: [
        'There are 12 deaths per 100,000 people.',
        'Three people die every day.',
        'Homicides fell 12 percent.',
        'There are 3 deaths a day on average.',
      ],
    },
    {
      phenomenon: 27,
      rule: 'number-harm',
      texts: [
        'Today is the tenth anniversary of the disaster that killed 1,134 people.',
        'A court sentenced four men for the deaths of 43 students.',
        'Families held a memorial for the 29 dead.',
        'Thirty years ago an earthquake killed 70,000 people.',
        'Two generals are on trial over the killing of 69 villagers.',
      ],
    },
    {
      phenomenon: 28,
      rule: 'number-harm',
      texts: [
        'The Red Cross gave 400 kits to families of the injured.',
        'It trained 120 people in first aid for the wounded.',
        'It donated 12 coffins and 30 beds.',
        'Floods can cause hundreds of deaths.',
      ],
    },
    {
      phenomenon: 29,
      rule: 'verb-number',
      texts: [
        'The cold killed 77 lambs and 820 alpacas.',
        '1,067,241 livestock were killed.',
        '300 chickens died.',
        'The drought killed 1,200 cattle.',
        'Twelve seals were found dead.',
      ],
    },
    {
      phenomenon: 30,
      rule: 'number-verb',
      texts: [
        'All 57 passengers were rescued.',
        '11,800 officers were deployed.',
        'Some 5,000 people marched.',
        'The prison holds 2,000 inmates.',
        '300 people attended the funeral.',
      ],
    },
    {
      phenomenon: 31,
      rule: 'number-harm',
      texts: [
        'Twelve detainees were released.',
        'The 180 arrested were freed.',
        '17 hostages were freed.',
        'The ICRC helped release 6 captured soldiers.',
        'Twelve kidnapped people were released.',
      ],
    },
    {
      phenomenon: 22,
      rule: 'number-harm',
      texts: [
        '40 burned houses stand empty.',
        '108 police cars burned.',
        'They saved 12 lives.',
        '12 bodies were exhumed from a mass grave.',
        'The remains of 8 victims were handed over.',
        '12 injury claims were filed.',
      ],
    },
    {
      phenomenon: 25,
      rule: 'verb-number',
      texts: [
        'The driver died.',
        'The baby died in the ambulance.',
        'They protest over the death of a young man.',
        'It is the third death in the prison.',
        'Rosa M. died yesterday.',
      ],
    },
    {
      phenomenon: 32,
      rule: 'stated-zero',
      texts: [
        'There is no information on deaths.',
        'The driver was not hurt.',
        'It is not known how many died.',
      ],
    },
    {
      phenomenon: 17,
      rule: 'number-verb',
      texts: [
        'Twelve policemen were suspended.',
        '15 officers are under investigation.',
        'Three soldiers opened fire.',
        'Two gunmen fled.',
      ],
    },
    {
      phenomenon: 24,
      rule: 'part-of-them',
      texts: [
        'It gave 937 consultations, 514 of them in Tavin.',
        'There are 211 conflicts: 154 active and 57 latent.',
        'It got 75 complaints, 12 of them about abuse.',
        '24 people, 4 missing children among them, were found alive.',
      ],
    },
    {
      phenomenon: 8,
      rule: 'part-in-frame',
      texts: [
        'The displaced number 1,900: 900 in Tavin and 1,000 in Orsk.',
        'There are 48 roadblocks: Tavin 20, Orsk 28.',
      ],
    },
    {
      phenomenon: 7,
      rule: 'number-harm',
      texts: ['Several people died.', 'Many were wounded.', 'A number of people were arrested.'],
    },
    {
      phenomenon: 10,
      rule: 'running-total',
      texts: [
        'The total is 211 conflicts.',
        'In all there are 45 recommendations.',
        'The number of complaints rose to 300.',
      ],
    },
    {
      phenomenon: 34,
      rule: 'other-source',
      texts: [
        'The ministry speaks of 12 projects and the mayor of 9.',
        'The ombudsman counts 75 complaints and the ministry 40.',
      ],
    },
    { phenomenon: 6, rule: 'label-number', texts: ['Consultations: 120. Beds: 40.', 'Page 3'] },
    { phenomenon: 18, rule: 'number-harm', texts: ['+25 deaths since yesterday', 'Killed: +25'] },
    { phenomenon: 18, rule: 'gain-in-brackets', texts: ['Shelters 12 (+3)', 'Complaints 40 (+5)'] },
    {
      phenomenon: 21,
      rule: 'number-verb',
      texts: [
        'Exercise Steady Ridge opened with a simulated shock under the capital. According to the script 400 people lie dead, 1,900 are injured and 75 are missing.',
        'Please stop forwarding the voice note about 90 dead.',
        'The Red Crescent has asked media to withdraw reports that it counted 640 dead.',
      ],
    },
    {
      phenomenon: 21,
      rule: 'number-verb',
      texts: [
        'Twenty years on, families of the 168 people who died in the blast laid wreaths at gate 4.',
        'A post claims that 900 people died and 4,000 were injured. The IFRC never published those figures.',
        'A briefing note gave 2,300 dead. The society said that it had never released such a number.',
        'It facilitated the release and transfer of 104 people who had been detained.',
        'Thirty-eight aid workers were killed, wounded or abducted.',
      ],
    },
    {
      phenomenon: 30,
      rule: 'number-harm',
      texts: [
        'The benefit is 4,500 for a death and 1,200 for an injury.',
        'The office received 1,312 complaints: 208 concerned injuries during arrest.',
      ],
    },
    { phenomenon: 24, rule: 'number-verb', texts: ['A 16-year-old won the race.', 'A 9-year-old dog died.'] },
    {
      phenomenon: 30,
      rule: 'number-harm',
      texts: [
        'They lost at home with three men missing through suspension.',
        'Four players are missing because of injury.',
        'Thirty-one bodies were never found.',
      ],
    },
    {
      phenomenon: 29,
      rule: 'verb-number',
      texts: ['Bird flu has killed 5,300 gannets and 140 pups of the grey seal.'],
    },
    {
      phenomenon: 29,
      rule: 'number-harm',
      texts: [
        'This week in 1953: the sea broke the dykes and 287 villagers drowned.',
        'On this day in 1953 the sea broke the dykes and 287 villagers drowned.',
      ],
    },
    {
      phenomenon: 12,
      rule: 'number-harm',
      texts: [
        'The Red Cross has asked two newspapers to withdraw a toll of 1,200 dead which they put in its mouth; it has published none.',
      ],
    },
    { phenomenon: 29, rule: 'verb-number', texts: ['"We have buried 40 cows," a farmer said.'] },
    {
      phenomenon: 23,
      rule: 'number-then-subject',
      texts: [
        'Sixty-four of the 1,180 complaints about the curfew concern beatings, and seven the way deaths were investigated.',
      ],
    },
    { phenomenon: 23, rule: 'number-harm', texts: ['Of 120 complaints, seven concern deaths in custody.'] },
    {
      phenomenon: 31,
      rule: 'beside-one',
      texts: [
        'Rebels handed over 26 captured soldiers and two nurses near Kaal.',
        'Rebels freed 12 detained teachers and three drivers.',
      ],
    },
  ],
};
