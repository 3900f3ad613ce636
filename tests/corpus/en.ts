// English phrasings: written for the project, most of the places invented.

import { detained, type Family, gives, inEverySpelling, injured, killed, missing } from './corpus.ts';

export const en: readonly Family[] = [
  {
    name: '1. thousands with comma, point, space or nothing',
    phrasings: [
      ...inEverySpelling(
        [
          [1340, '1,340'],
          [1340, '1.340'],
          [1340, '1 340'],
          [2756, '2\u00a0756'],
          [2756, '2\u202f756'],
          [2756, '2756'],
          [12408, '12,408'],
          [12408, '12.408'],
          [12408, '12 408'],
          [12408, '12408'],
          [104, '104'],
          [7, '7'],
          [1000, 'a thousand'],
          [34, 'thirty-four'],
          [16, 'sixteen'],
          [108, 'one hundred and eight'],
          [108, 'a hundred and eight'],
          [2015, 'two thousand and fifteen'],
          [2500, '2.5 thousand'],
        ],
        [
          [(n) => killed(n), (n) => `The earthquake killed ${n} people.`],
          [(n) => injured(n), (n) => `According to civil protection, ${n} people were injured.`],
          [(n) => missing(n), (n) => `The number of missing stands at ${n}.`],
          [(n) => killed(n), (n) => `The death toll has reached ${n}, the Red Cross said.`],
          [(n) => detained(n), (n) => `There were ${n} arrests over the weekend.`],
        ],
      ),
      gives(
        [killed(1105), injured(3870)],
        'The cyclone left 1,105 dead and 3.870 injured in Port Lorne.',
        'There are 1 105 dead; the injured number 3870.',
        'The storm killed 1,105 people and injured 3,870.',
      ),
    ],
    nothing: [
      'The bridge is 1,340 metres long and carries 2,500 tonnes.',
      'The Ombudsman answered 12 408 enquiries in the first half of the year.',
      'Some 3,870 blankets and 1,105 tents were handed out in Green Plain.',
    ],
  },
  {
    name: '2. words and digits mixed',
    phrasings: [
      gives(
        [killed(1200000)],
        'The war has killed 1.2 million people.',
        'Some 1.2 million people have died in the war.',
      ),
      gives(
        [injured(14000)],
        'The blast injured 14 thousand people.',
        'Around 14 thousand people were wounded.',
      ),
      gives(
        [killed(3000)],
        'Three thousand people died in the surge.',
        'The surge killed 3 thousand people.',
      ),
      gives([missing(2000000)], 'Two million people are missing.'),
      gives(
        [detained(1500)],
        'Fifteen hundred people were arrested.',
        'Police arrested fifteen hundred people.',
      ),
    ],
    nothing: [
      'The appeal raised 1.2 million francs.',
      'Fourteen thousand people marched down North Avenue.',
      'The stadium seats 62 thousand.',
    ],
  },
  {
    name: '3. number words',
    phrasings: [
      gives(
        [killed(21)],
        'Twenty-one miners died in the shaft.',
        'Twenty-one people were killed in the landslide.',
      ),
      gives([injured(46)], 'Forty-six people were injured.', 'The crash injured forty-six people.'),
      gives([killed(271)], 'The quake killed two hundred and seventy-one people.'),
      gives(
        [missing(115)],
        'One hundred and fifteen people are still missing.',
        'A hundred and fifteen people remain missing.',
      ),
      gives([detained(842)], 'Eight hundred and forty-two people were detained in Tucuna.'),
      gives(
        [killed(31), injured(100)],
        'Thirty-one dead and a hundred injured: that is the toll of the train crash.',
        'The train crash left thirty-one dead and one hundred injured.',
      ),
      gives([killed(1916)], 'One thousand nine hundred and sixteen people died in the tidal wave.'),
      gives([injured(3, 'child')], 'Three children were hurt when the school wall gave way.'),
      gives(
        [killed(2, 'police')],
        'Two policemen died in the ambush.',
        'Two police officers were killed in the ambush.',
      ),
    ],
    nothing: [
      'The actress was twenty-one when she came to the capital.',
      'The tremor measured seven point one at fourteen minutes past one.',
      'Two hundred and seventy-one houses lost their roofs.',
    ],
  },
  {
    name: '4. footnote digits glued to the figure',
    phrasings: [
      gives(
        [injured(5674)],
        'Those injured number 5,6742, according to the last update.',
        'The number of injured is 5,6741.',
      ),
      gives(
        [killed(312)],
        'The national toll is 312[3] dead.',
        'The flood killed 312 [2] people.',
        'There were 312¹ deaths.',
      ),
      gives([missing(48)], 'There are 48[1] missing people in the Iru basin.'),
    ],
    nothing: [
      'See note 3 of the report on violence in Iru.',
      '[2] Data on the injured come from the Ministry of Health.',
    ],
  },
  {
    name: '5. hours, dates, codes and ages are no counts',
    phrasings: [
      gives(
        [killed(4)],
        'On 03.02.2021, at 07.45, a bus fell into the river and 4 people died.',
        'At 0930 hrs it was confirmed that 4 people had died in the bus.',
        'Report No. 118: 4 people died when a bus fell into the river.',
      ),
      gives(
        [injured(9)],
        'Decree 482 followed the crash, in which 9 people were injured.',
        'Ambulance 22 took 9 injured people along Route 40.',
        'Nine people were injured in the fire on Thursday, 12 May 2019.',
      ),
      gives([missing(3)], 'Three fishermen have been missing since 18:30 on 2 April.'),
      gives([killed(17)], 'By 17 January, 17 people had died.'),
    ],
    nothing: [
      'Call 105 if anyone is injured, or 016 for the helpline.',
      'Case 2041-2018, on the death of an activist, was closed.',
      'The judge will hear relatives of the dead on 14 June at 9.30.',
      'Appeal MDRMA010 was launched 5 days after the deadly quake.',
      'The injured man, 34, lives at 120 Ninth Street.',
    ],
  },
  {
    name: '6. info-graphics and fact sheets flattened to text',
    phrasings: [
      gives(
        [killed(31), injured(208), missing(9)],
        '31\n208\n9\nDead\nInjured\nMissing',
        '31 208 9\nDeaths Injured Missing',
        'Deaths\n31\nInjured\n208\nMissing\n9',
        'Dead: 31\nInjured: 208\nMissing: 9',
        'DEAD 31 | INJURED 208 | MISSING 9',
      ),
      gives(
        [killed(12), injured(40)],
        '12 40 1,500\nDead Injured Affected',
        'Dead: 12. Injured: 40. Houses destroyed: 310. Shelters: 6.',
        '12 deaths\n40 injured\n310 houses destroyed',
      ),
    ],
    nothing: [
      '310\n44\n6\nHouses destroyed\nBridges\nShelters',
      'Volunteers: 420\nAmbulances: 18\nTents: 950',
      'Dead\nInjured\nMissing',
    ],
  },
  {
    name: '7. a qualifier covers one number; approximations by noun',
    phrasings: [
      gives(
        [killed(12, 'all', { qualifier: 'at-least' }), injured(30, 'all', { qualifier: 'exact' })],
        'At least 12 people were killed and 30 injured in the collapse.',
        'The collapse left at least 12 dead and 30 injured.',
        'No fewer than twelve people died and 30 were hurt.',
      ),
      gives(
        [killed(20, 'all', { qualifier: 'about' })],
        'A score of people died in the wreck.',
        'Some 20 people died in the wreck.',
        'About twenty people were killed in the wreck.',
        'The wreck killed nearly 20 people.',
      ),
      gives(
        [injured(50, 'all', { qualifier: 'about' })],
        'Around 50 people were injured.',
        'The Red Cross treated close to 50 wounded.',
        'Roughly fifty people were hurt.',
        'Almost 50 people were wounded.',
      ),
      gives(
        [detained(12, 'all', { qualifier: 'at-least' })],
        'More than a dozen people were arrested.',
        'Over a dozen people were detained.',
      ),
      gives([killed(6)], 'Half a dozen people were killed.', 'The fire killed half a dozen people.'),
      gives(
        [killed(1000, 'all', { qualifier: 'about' })],
        'Almost a thousand people died in the epidemic.',
        'Nearly 1,000 people have died in the epidemic.',
      ),
      gives(
        [missing(24, 'all', { qualifier: 'vague' })],
        'Dozens of people are missing.',
        'Dozens are still missing.',
      ),
      gives(
        [killed(20, 'all', { qualifier: 'range', max: 30 })],
        'Between 20 and 30 people died in the shelling.',
        'The shelling killed 20 to 30 people.',
        'From 20 to 30 people died in the shelling.',
      ),
      gives(
        [injured(60, 'all', { qualifier: 'at-most' })],
        'Up to 60 people were injured in the collapse.',
        'As many as 60 people were hurt.',
      ),
      gives(
        [killed(200, 'all', { qualifier: 'at-least' })],
        'More than 200 people died in the landslide.',
        'Two hundred or more people were killed.',
        'The dead exceed 200.',
        'Upwards of 200 people were killed.',
      ),
      gives([killed(3, 'all', { qualifier: 'exact' })], 'Only three people died, the mayor said.'),
    ],
    nothing: [
      'Several injured people were flown to the capital.',
      'Many died in the village, but nobody knows how many.',
      'A score of neighbours protested over the lack of water.',
      'Dozens of families are looking for shelter in Lower Corner.',
    ],
  },
  {
    name: '8. lists without a noun',
    phrasings: [
      gives(
        [
          killed(19),
          killed(9, 'all', { place: 'Old Tarma', scope: 'incident' }),
          killed(6, 'all', { place: 'Lagarto', scope: 'incident' }),
          killed(4, 'all', { place: 'Ocoa', scope: 'incident' }),
        ],
        'The dead number 19: Old Tarma 9, Lagarto 6, Ocoa 4.',
        'There are 19 dead: nine in Old Tarma, six in Lagarto and four in Ocoa.',
        'The flood killed 19 people: Old Tarma, 9; Lagarto, 6; Ocoa, 4.',
        'There are 19 dead (9 in Old Tarma, 6 in Lagarto and 4 in Ocoa).',
      ),
      gives(
        [killed(14), injured(51)],
        'The dead number 14; the injured, 51.',
        'Dead, 14; injured, 51.',
        'The death toll is 14 and the number of injured 51.',
      ),
      gives(
        [
          killed(30, 'all', { attribution: "prosecutor's office" }),
          killed(26, 'all', { attribution: 'Interior Ministry' }),
        ],
        "The prosecutor's office counts 30 dead; the Interior Ministry, 26.",
        "The prosecutor's office counts 30 dead and the Interior Ministry 26.",
      ),
    ],
    nothing: [
      'Cases under way: Old Tarma 9, Lagarto 6, Ocoa 4.',
      "Sunday's results: Ocoa 2, Lagarto 1; North Town 3, Union 3.",
      'By region, Ocoa leads with 24 conflicts, then Lagarto with 18.',
    ],
  },
  {
    name: '9. old and new value in one sentence',
    phrasings: [
      gives(
        [killed(58)],
        'The death toll rose from 41 to 58.',
        'The number of dead went up to 58 from 41.',
        'The toll is now 58 dead, up from 41 yesterday.',
        'Deaths have climbed to 58; the previous count was 41.',
        'Not 41 but 58 people died.',
        'The number of deaths stands at 58 (41 on Tuesday).',
        'There are 58 dead, compared with 41 on Monday.',
      ),
      gives(
        [missing(12)],
        'The number of missing fell from 30 to 12.',
        'Twelve people are missing, down from 30.',
        'The number of people missing dropped to 12 from 30, the fire service said.',
      ),
      gives([injured(77)], 'The number of injured rose from 60 to 77.'),
      gives([injured(77), injured(17, 'all', { scope: 'increment' })], 'Injured: 77 (+17).'),
    ],
    nothing: [
      'Complaints rose from 41 to 58 in a year.',
      'The price of a sack fell from 30 to 12 pesos.',
      'Shelters went up from 8 to 11.',
    ],
  },
  {
    name: '10. counts that are corrected downwards',
    phrasings: [
      gives(
        [killed(49)],
        'After the review the dead are 49, not 50.',
        'The death toll was lowered from 50 to 49 because one victim is not in the civil register.',
        'The office cut its death toll from 50 to 49.',
      ),
      gives(
        [killed(104)],
        'The death toll was revised down to 104 from 130.',
        'There are 104 dead, not 130 as reported.',
      ),
    ],
    nothing: [
      'The office made clear that it has issued no death toll.',
      'The minister withdrew the figure of 130 dead, which was false.',
    ],
  },
  {
    name: '11. pages updated in place and leads repeated',
    phrasings: [
      gives(
        [killed(8)],
        'A crash in Redville killed eight people.\nA crash in Redville killed eight people. Police are investigating.',
        'Eight dead in Redville crash\nA bus crash in Redville killed eight people on Monday.',
      ),
    ],
    nothing: [
      '09:10 Four ambulances arrive at the scene.\n11:40 Route 7 reopens.',
      'Updated at 20:00 on 14 March. This is a developing story.',
    ],
  },
  {
    name: '12. a toll that is denied',
    phrasings: [
      gives(
        [killed(120, 'all', { attribution: 'Ministry of Health' })],
        'The Red Crescent denied having spoken of 400 dead; the Ministry of Health counts 120.',
        'According to the Ministry of Health, 120 people died. The Red Crescent denied having given a figure of 400.',
      ),
    ],
    nothing: [
      'The Red Crescent denied having spoken of 400 dead in Derla.',
      'It is false that 35 people are missing, the council said.',
      'The commander denied that 12 soldiers had been killed.',
      'The Red Cross has not confirmed the 90 deaths that social media speak of.',
      'A fake recording speaks of 200 dead in Port Ilo.',
    ],
  },
  {
    name: '13. late additions',
    phrasings: [
      gives(
        [killed(52), killed(2, 'all', { scope: 'increment' })],
        'The Ombudsman added two more deaths to its final report, bringing the total to 52 dead.',
        'Two more deaths bring the death toll to 52.',
      ),
      gives([killed(1, 'all', { scope: 'increment' })], 'One more person died in hospital.'),
      gives(
        [killed(3, 'all', { scope: 'increment' })],
        'Three more people died last night.',
        'A further three people died last night.',
        'Three additional deaths were recorded.',
      ),
      gives(
        [injured(5, 'all', { scope: 'increment' })],
        'Five new injuries were recorded this afternoon.',
        'Five more people were injured this afternoon.',
      ),
    ],
    nothing: [
      'The final report comes weeks later and adds two annexes.',
      'The Ombudsman opened two more inquiries into the deaths.',
    ],
  },
  {
    name: '14. forecasts and upper bounds beside the confirmed figure',
    phrasings: [
      gives(
        [killed(46)],
        'There are 46 confirmed deaths, but the mayor fears the toll could reach 300.',
        'The dead number 46; the toll may climb to 300.',
      ),
      gives(
        [killed(90, 'all', { attribution: 'UN' })],
        'The UN estimates that 90 people died in the attack.',
        'Some 90 people died in the attack, the UN estimates.',
      ),
    ],
    nothing: [
      'A tsunami could leave 9,000 dead in the bay.',
      'If the dam fails, 2,000 people would die.',
      'The drill assumes 150 injured and 40 dead.',
      'The model suggests there would be 500 deaths in the worst case.',
      'It is feared that up to 70 people may be dead under the rubble.',
    ],
  },
  {
    name: '15. breakdowns without a total, and circumstances',
    phrasings: [
      gives(
        [
          killed(18, 'civilian', { circumstance: 'clash' }),
          killed(6, 'civilian', { circumstance: 'blockade' }),
          killed(1, 'police'),
        ],
        'Deaths: 18 civilians in clashes; 6 civilians in traffic accidents and events linked to the blockades; 1 police officer.',
      ),
      gives(
        [killed(9, 'civilian', { circumstance: 'clash' })],
        'Nine civilians died in clashes in Juliana.',
        'Nine civilians have been killed in clashes.',
      ),
      gives(
        [killed(5, 'civilian', { circumstance: 'blockade' })],
        'Five civilians died because of road blockades.',
        'Five civilians died in accidents linked to the roadblocks.',
      ),
      gives(
        [killed(20, 'civilian'), killed(3, 'police')],
        'Twenty civilians and three policemen were killed.',
        'Killed: 20 civilians and 3 police officers.',
      ),
    ],
    nothing: [
      'There are 18 clashes and 6 blockades in the region.',
      'Blockades affect 62 points of the road network in 14 provinces.',
    ],
  },
  {
    name: '16. institutions that count by different rules',
    phrasings: [
      gives(
        [
          killed(48, 'all', { attribution: 'Ombudsman' }),
          killed(41, 'all', { attribution: 'Ministry of Health' }),
        ],
        'While the Ombudsman speaks of 48 deaths, the Ministry of Health admits 41.',
        'The Ombudsman reports 48 deaths, the Ministry of Health 41.',
      ),
      gives(
        [injured(870, 'civilian', { attribution: 'Ombudsman' })],
        'The Ombudsman records 870 injured civilians; the figure leaves out police and soldiers.',
      ),
    ],
    nothing: [
      "The Ombudsman's figure does not include police or soldiers.",
      'The ministry does not accept heart attacks as deaths of the conflict.',
    ],
  },
  {
    name: '17. perpetrators are not victims',
    phrasings: [
      gives(
        [killed(10)],
        'Ten deaths are attributed to the police.',
        'Ten people died at the hands of the police.',
        'Ten people were killed by soldiers.',
        'Police killed ten people in Dry Hill.',
        'Soldiers shot dead ten people.',
      ),
      gives(
        [killed(6, 'civilian')],
        'Soldiers killed six civilians in the market.',
        'Six civilians were killed by police fire.',
      ),
      gives([injured(15)], 'Officers wounded 15 people with pellets.'),
      gives(
        [killed(4, 'police')],
        'Four policemen were murdered by gunmen.',
        'Gunmen killed four police officers.',
      ),
    ],
    nothing: [
      "Ten police officers are accused of the activist's death.",
      'Six soldiers are under investigation for murder.',
      'Fourteen gang members confessed to the killings.',
      'Three officers were convicted over the injuries of a student.',
    ],
  },
  {
    name: '18. "others" that separates parts from "others" that adds',
    phrasings: [
      gives(
        [killed(7, 'all', { scope: 'total' }), injured(21, 'all', { scope: 'total' })],
        'Seven people were killed and 21 others injured.',
        'The landslide left seven dead and another 21 injured.',
        'Seven passengers died and a further 21 were hurt.',
        'The bomb killed seven people and wounded 21 others.',
      ),
      gives(
        [killed(3), missing(11, 'all', { scope: 'total' })],
        'Three people died and eleven others are missing.',
        'Three people are dead and another 11 missing after the wreck.',
      ),
      gives(
        [killed(2, 'all', { scope: 'increment' })],
        'Two more of the injured died in the last hours.',
        'Two more people died in the last hours.',
      ),
    ],
    nothing: [
      'Another 21 families left their homes.',
      'A further 14 rescuers joined the search for the missing.',
    ],
  },
  {
    name: '19. victims and casualties: dead, wounded or both',
    phrasings: [
      gives(
        [killed(26)],
        'Fatalities number 26.',
        'The quake caused 26 fatalities.',
        'There were 26 fatalities.',
        'Twenty-six lives were lost.',
        'The quake claimed 26 lives.',
      ),
      gives(
        [killed(9), injured(17)],
        'There were 26 casualties: nine dead and 17 injured.',
        'Of the 26 casualties, nine died and 17 were injured.',
      ),
    ],
    nothing: [
      'Mines caused 212 casualties in nine months.',
      'The register recognises 8,400 victims of the armed conflict.',
      'The victims of the fraud number 340.',
      'There are 75 victims of domestic abuse under protection.',
    ],
  },
  {
    name: '20. killed or injured, not to be split',
    phrasings: [
      gives([killed(4), injured(36)], 'Forty people were killed or injured: four dead and 36 injured.'),
    ],
    nothing: [
      'More than 900 people have been killed or injured since May.',
      'There were 40 dead or wounded in the attack.',
      'There are 120 casualties, dead and wounded.',
      'Some 65 people were killed or wounded in the blast.',
    ],
  },
  {
    name: '21. missing people, gross and net',
    phrasings: [
      gives(
        [missing(14)],
        'Fourteen people are still missing.',
        'There are still 14 people missing.',
        'Rescuers are still looking for 14 missing people.',
        'Fourteen people remain unaccounted for.',
        'The search goes on for 14 people who are missing.',
        'Fourteen people have been reported missing.',
        'Fourteen people have not been found.',
      ),
      gives(
        [missing(3, 'child')],
        'Three children are still missing in the river Sala.',
        'The search goes on for three missing children.',
      ),
      gives([missing(2, 'military')], 'Two soldiers are missing.', 'Two servicemen are missing in action.'),
      gives([missing(99235)], 'The national register holds 99,235 missing people.'),
    ],
    nothing: [
      'The Ombudsman issued 640 alerts for women.',
      'The 14 missing people were found alive.',
      'Police opened 212 search files.',
      'The eight people who had been sought turned up safe and sound.',
    ],
  },
  {
    name: '22. nouns and verbs for harm, nouns for people',
    phrasings: [
      gives(
        [killed(13)],
        'There were 13 murders over the weekend.',
        'There were 13 deaths in the avalanche.',
        'Thirteen bodies were found after the attack.',
        'Rescuers recovered 13 bodies from the wreck.',
        'Thirteen people lost their lives.',
        'The fire claimed the lives of 13 people.',
        'The fire took 13 lives.',
        'Thirteen people were murdered in Upper Mora.',
        'Thirteen people drowned.',
        'Thirteen people perished.',
        'Thirteen people were shot dead.',
        'Thirteen people burned to death.',
      ),
      gives(
        [injured(22)],
        'Twenty-two people suffered burns.',
        'There are 22 wounded.',
        'Twenty-two people were hit by pellets.',
        'Twenty-two people were hurt.',
        'Twenty-two people were treated for injuries.',
        'Twenty-two people sustained injuries.',
        'Twenty-two people were wounded by shrapnel.',
      ),
      gives(
        [killed(3, 'civilian')],
        'Three protesters died on the bridge.',
        'Three demonstrators were killed.',
      ),
      gives(
        [injured(8, 'police')],
        'Eight officers were injured.',
        'Eight police officers were hurt.',
        'Eight members of the security forces were wounded.',
      ),
      gives([killed(5, 'military')], 'Five soldiers died in the ambush.', 'The rebels killed five troops.'),
      gives([killed(1, 'child')], 'A newborn died for want of an ambulance.', 'A boy died at the roadblock.'),
      gives(
        [killed(2, 'health-worker')],
        'Two Red Cross volunteers were killed in the attack.',
        'Two paramedics died when the ambulance overturned.',
        'Two aid workers were killed.',
      ),
      gives(
        [killed(2, 'journalist')],
        'Two journalists were murdered in Lomada.',
        'Two reporters were killed.',
      ),
      gives(
        [detained(33)],
        'Thirty-three people were arrested.',
        'There were 33 arrests.',
        'Police detained 33 people.',
        'Police rounded up 33 people.',
        'Thirty-three people are in custody.',
        'Police made 33 arrests.',
      ),
      gives([killed(16)], 'Sixteen inmates died in the riot.', 'The riot left 16 prisoners dead.'),
    ],
    nothing: [
      'There were 22 cases of flu in the shelter.',
      'The team lost five players to muscle injuries.',
      'Eight officers guard the bridge.',
      'Police carried out 33 searches without result.',
    ],
  },
  {
    name: '23. complaints, consultations, identifications',
    phrasings: [
      gives(
        [killed(48)],
        'Of the 48 dead, 30 have been identified.',
        'There are 48 dead, 30 of them identified.',
      ),
      gives([injured(75)], 'Of the 75 injured, 63 have been discharged.'),
      gives(
        [injured(19)],
        'Nineteen people are in hospital with injuries.',
        'The Red Cross treated 19 wounded people.',
      ),
    ],
    nothing: [
      'The Ombudsman received 75 complaints about the deaths.',
      'The Red Cross gave 937 consultations during the strike.',
      'There are 48 murder complaints before the courts.',
      'There were 24 attempted murders.',
      'Prosecutors opened 11 files on injuries.',
      'The bodies were handed to their families after 30 hours of paperwork.',
    ],
  },
  {
    name: '24. many sub-counts around one total',
    phrasings: [
      gives(
        [killed(80), killed(25, 'child'), killed(12, 'police')],
        'There are 80 dead, among them 25 children and 12 policemen.',
        'The dead number 80; of them, 25 were children and 12 police officers.',
        'Of the 80 dead, 25 are children and 12 are police officers.',
        'The attack killed 80 people, including 25 children and 12 police officers.',
        'Eighty people died, 25 of them children and 12 police officers.',
      ),
      gives(
        [killed(52), killed(31, 'civilian'), killed(21, 'military')],
        'Fifty-two people were killed: 31 civilians and 21 soldiers.',
        'The dead number 52, of whom 31 were civilians and 21 soldiers.',
      ),
      gives([detained(600), detained(70, 'child')], 'Of the 600 people detained, 70 are minors.'),
    ],
    nothing: [
      'Of the 360 houses, 90 are adobe and 33 timber.',
      'Some 40% of the injured are young and 25% are women.',
      'Of the 600 staff, 70 are volunteers.',
    ],
  },
  {
    name: '25. single deaths inside the total',
    phrasings: [
      gives(
        [killed(4)],
        'Four people were killed in the shooting. Among them is Julian P., 19.',
        'The shooting left four dead. The driver died in the ambulance.',
        'The death of Julian P., 19, brings the death toll to four.',
      ),
      gives(
        [killed(1, 'all', { scope: 'incident' })],
        'A man died under a falling wall in Little Hill.',
        'A 22-year-old man died of a gunshot wound.',
      ),
      gives([killed(1, 'police', { scope: 'incident' })], 'A policeman died in his burning patrol car.'),
      gives([killed(1)], 'The crash left one person dead.', 'One person has died in the storm.'),
    ],
    nothing: [
      'Julian P., 19, a nursing student, died on Monday.',
      'The victim died on the way to hospital.',
      'The driver was killed outright.',
      'It was the third death of the week.',
    ],
  },
  {
    name: '26. statistics of a period',
    phrasings: [
      gives(
        [killed(310)],
        'There have been 310 murders so far this year, 12% more than the 277 of the same period last year.',
        'Murders this year number 310, against 277 in the same months of 2018.',
      ),
    ],
    nothing: [
      'The murder rate is 12 per hundred thousand people.',
      'On average three people a day die on the roads.',
      'Violent deaths fell by 14% from 2020.',
    ],
  },
  {
    name: '27. earlier disasters, anniversaries, trials',
    phrasings: [
      gives(
        [killed(130)],
        'The quake has left 130 dead, the worst since that of 1985, which killed 9,000 people.',
      ),
    ],
    nothing: [
      'It is 20 years since the bombing that left 85 dead.',
      'The author of the massacre of 69 people was sentenced to 30 years.',
      'Ten years ago a landslide killed 43 villagers in Deep Rock.',
      "The museum honours the 1,200 who fell in last century's war.",
    ],
  },
  {
    name: '28. Red Cross pages of goods, capacities and volunteers',
    phrasings: [gives([killed(3, 'health-worker')], 'Three Red Crescent staff members were killed on duty.')],
    nothing: [
      'The Red Cross trained 300 volunteers to give first aid to the injured.',
      'The mobile theatre can treat 50 wounded people a day.',
      'We need 12 million francs to help 80,000 people.',
      'The disease can cause hundreds of deaths without clean water.',
      'The ICRC visited 18 prisons and carried 4,200 messages from families.',
    ],
  },
  {
    name: '29. livestock beside people',
    phrasings: [
      gives(
        [killed(5)],
        'The frost killed five people and 3,200 alpacas.',
        'Five people and 3,200 head of cattle died.',
        'Five people and 3,200 sheep died of cold.',
      ),
      gives([killed(2), injured(6)], 'Lightning killed two herders and 14 cows, and injured six people.'),
    ],
    nothing: [
      'Some 820 newborn alpacas and 77 lambs died.',
      'The drought killed 12,000 cattle.',
      'The spill left 340 birds dead.',
      'A puma injured nine calves on the ranch.',
      'Sixty dead dogs were found at the tip.',
    ],
  },
  {
    name: '30. crowds, people aboard, searchers',
    phrasings: [
      gives(
        [killed(71)],
        'Of the 96 people on board, 71 died.',
        'The boat carried 96 people: 71 died and 25 were rescued.',
      ),
      gives(
        [missing(6)],
        'Some 120 rescuers are looking for six missing people.',
        'With 4 helicopters, crews are searching for 6 missing people.',
      ),
      gives([detained(40)], 'Police deployed 3,000 officers and arrested 40 people.'),
    ],
    nothing: [
      'The prison was built for 900 inmates and holds 1,600.',
      'The 57 passengers were rescued alive.',
      'Some 20,000 people marched for the fallen.',
      'Two thousand police officers guard the stadium.',
      'The 25 survivors were taken to port.',
    ],
  },
  {
    name: '31. people who are set free',
    phrasings: [
      gives(
        [detained(150)],
        'Police arrested 150 people, of whom 90 have been released.',
        'Of the 150 people detained, 90 were released.',
      ),
    ],
    nothing: [
      'The ICRC facilitated the release of 38 detainees.',
      'Forty hostages regained their freedom.',
      'The 17 villagers were released from prison last night.',
      'Twelve abducted soldiers were handed over to the ICRC.',
      'Some 230 prisoners of war were freed.',
    ],
  },
  {
    name: '32. zero',
    phrasings: [
      gives(
        [killed(0)],
        'There were no deaths.',
        'No fatalities were reported.',
        'Nobody died in the fire.',
        'No one was killed.',
        'There are no reports of deaths.',
        'No deaths have been recorded.',
      ),
      gives(
        [injured(0)],
        'There are no injuries.',
        'No one was injured.',
        'Nobody was hurt in the quake.',
        'No injuries were reported.',
      ),
      gives(
        [killed(0), injured(0)],
        'There were no deaths or injuries.',
        'No deaths or injuries were reported.',
        'Nobody was killed or injured.',
        'There were neither deaths nor injuries.',
      ),
      gives(
        [injured(12), killed(0)],
        'Twelve people were injured, but nobody was killed.',
        'There were 12 injured and no deaths.',
        'The crash injured 12 people; no deaths were reported.',
      ),
      gives([missing(0)], 'Nobody is missing.', 'No one is reported missing.'),
    ],
    nothing: [
      'There is no wound that time does not heal, says the song.',
      'There was no agreement on the wounded.',
      'The Ombudsman has no information about the injured.',
      "Nobody claimed responsibility for the activist's death.",
    ],
  },
  {
    name: '33. who says it',
    phrasings: [
      gives(
        [killed(24, 'all', { attribution: 'Red Cross' })],
        'The Red Cross reported 24 deaths.',
        'There are 24 dead, the Red Cross said.',
        'According to the Red Cross, 24 people died.',
        'The Red Cross puts the death toll at 24.',
        'The Red Cross reached the area. The organisation counts 24 dead.',
        'Twenty-four people died, a Red Cross spokesman told an agency.',
        'The Red Cross confirmed the deaths of 24 people.',
        'The Red Cross says 24 people have been killed.',
        'Twenty-four people were killed, according to the Red Cross.',
      ),
      gives(
        [killed(37, 'all', { attribution: "Ombudsman's Office" })],
        "The Ombudsman's Office issued its report. The institution records 37 deaths.",
        "The Ombudsman's Office updated its count: 37 people dead.",
      ),
      gives(
        [injured(44, 'all', { attribution: 'mayor' })],
        'The mayor of Corrales said 44 people were injured.',
        'Forty-four people were injured, the mayor said.',
      ),
      gives(
        [injured(18, 'all', { attribution: 'Saint Blaise Hospital' })],
        'Saint Blaise Hospital treated 18 wounded people.',
        'Saint Blaise Hospital received 18 wounded.',
      ),
      gives(
        [killed(5, 'all', { attribution: null })],
        'Five people died in the crash.',
        'The crash left five dead.',
      ),
    ],
    nothing: [
      'The Red Cross reported the arrival of 24 lorries.',
      'According to the institution, 37 recommendations are pending.',
      'The mayor of Corrales has been in office for 44 days.',
    ],
  },
  {
    name: '34. several sources in one sentence',
    phrasings: [
      gives(
        [killed(30, 'all', { attribution: 'police' }), killed(45, 'all', { attribution: 'unions' })],
        'Police put the dead at 30, the unions at 45.',
      ),
      gives(
        [
          injured(112, 'all', { attribution: 'Red Cross' }),
          injured(94, 'all', { attribution: 'Interior Ministry' }),
        ],
        'The Red Cross counts 112 injured, while the Interior Ministry reports 94 injured.',
        'According to the Red Cross 112 people were injured; according to the Interior Ministry, 94.',
        'The Red Cross says 112 people were injured, the Interior Ministry 94.',
      ),
      gives(
        [killed(30, 'all', { attribution: 'police' }), killed(45, 'all', { attribution: 'unions' })],
        'Police speak of 30 dead and the unions of 45.',
      ),
    ],
    nothing: [
      'The Red Cross sent 112 beds; the Interior Ministry, 94.',
      'The unions want a rise of 45 points and the company offers 30.',
    ],
  },
  {
    name: '35. hospital town and place of the event',
    phrasings: [
      gives(
        [injured(13, 'all', { place: 'Stillwater' })],
        'Thirteen people injured in the Stillwater crash were taken to the hospital in Saint Lydia.',
        'The crash in Stillwater injured 13 people, who were taken to Saint Lydia.',
      ),
      gives(
        [killed(10, 'all', { place: 'Villa Amparo' })],
        'Ten people died in Villa Amparo.',
        'In Villa Amparo ten people died.',
        'Villa Amparo: ten dead.',
        'The fire in Villa Amparo left ten dead, said the governor of Cuyana.',
      ),
      gives(
        [killed(16, 'all', { place: null })],
        'Sixteen people died in Anta, Upper Beni, Cota, Duero and Elqui.',
      ),
      gives(
        [
          killed(40, 'all', { place: 'Southbank', scope: 'incident' }),
          killed(100, 'all', { scope: 'total' }),
        ],
        'There are 100 dead, 40 of them in Southbank.',
        'The storm has killed 100 people, including 40 in Southbank.',
      ),
    ],
    nothing: [
      'The hospital in Saint Lydia has 13 beds for the wounded.',
      'Villa Amparo lies 40 kilometres from Southbank.',
    ],
  },
  {
    name: '36. damaged encoding',
    phrasings: [
      gives(
        [killed(28, 'all', { attribution: 'Defensoría del Pueblo' })],
        'The DefensorÃ­a del Pueblo reported 28 deaths.',
        'According to the DefensorÃ­a del Pueblo, 28 people died.',
      ),
      gives(
        [injured(16)],
        'Sixteen people were hurt in MaÃ±ana Street â€“ none badly.',
        'â€œSixteen people were injured,â€\u009d said the mayor.',
      ),
    ],
    nothing: [
      'The DefensorÃ­a del Pueblo received 28 complaints.',
      'The meeting in PotosÃ­ lasted three hours.',
    ],
  },
  {
    name: 'number, then verb',
    phrasings: [
      gives(
        [killed(15)],
        '15 people died.',
        'Fifteen people have died in the rains.',
        'Fifteen people were killed in the fire.',
        'Fifteen travellers perished.',
        '15 neighbours lost their lives when the river burst its banks.',
        'Fifteen people had died by Monday.',
        'Fifteen people are dead.',
      ),
      gives(
        [injured(27)],
        '27 people were injured.',
        '27 people were left injured.',
        '27 people have been wounded.',
        '27 passengers suffered injuries.',
        '27 students were hurt by the blast.',
        '27 people got hurt.',
      ),
      gives(
        [detained(64)],
        '64 people were arrested.',
        '64 people remain in detention.',
        '64 people are under arrest.',
        '64 people were taken into custody.',
      ),
    ],
    nothing: [
      '15 people travelled to the capital.',
      '27 people were seen at the health fair.',
      '64 people were hired.',
      '15 people were evacuated from the hill.',
    ],
  },
  {
    name: 'verb, then number',
    phrasings: [
      gives(
        [killed(23)],
        'The fire killed 23 people.',
        'A fire kills 23 people in a market.',
        'Gunmen murdered 23 people at a party.',
        'The flood has claimed 23 lives.',
        'Officials confirmed the death of 23 people.',
        'The attack left 23 people dead.',
        'The crash caused the death of 23 people.',
      ),
      gives(
        [injured(35)],
        'The bomb wounded 35 people.',
        'The blast injured 35 workers.',
        'The crash left 35 people injured.',
        'The panic hurt 35 people.',
      ),
      gives(
        [detained(19)],
        'Police arrested 19 people at the border.',
        'Border guards detained 19 people.',
        'The army captured 19 suspects.',
      ),
    ],
    nothing: [
      'The shelter took in 23 people.',
      'The judge summoned 19 people.',
      'The fire destroyed 35 stalls.',
      'Crews rescued 23 miners.',
    ],
  },
  {
    name: 'number, then noun of harm',
    phrasings: [
      gives(
        [killed(6), injured(18)],
        'There are 6 dead and 18 injured.',
        'Toll: 6 dead and 18 injured.',
        'The attack left six dead and 18 wounded.',
        'Six dead, 18 injured.',
        'Six deaths and 18 injuries were reported after a bus overturned.',
        'The official report speaks of 6 dead and 18 injured.',
        'The accident ended with six dead and 18 injured.',
        'Six dead and 18 injured in crash',
      ),
      gives(
        [killed(6), injured(18), missing(4)],
        'The wreck left six dead, 18 injured and four missing.',
        'There are 6 dead, 18 injured and 4 missing.',
      ),
      gives([detained(88)], 'The day ended with 88 arrests.', 'The protest led to 88 arrests.'),
    ],
    nothing: [
      'There are 6 offers and 18 bargains in the shop.',
      'The paper has 88 pages.',
      'The match ended with 6 bookings and 2 dismissals.',
    ],
  },
  {
    name: 'the toll: subject, verb and number',
    phrasings: [
      gives(
        [killed(97)],
        'The death toll stands at 97.',
        'The death toll climbed to 97.',
        'The number of dead reached 97.',
        'The number of fatalities is 97.',
        'The dead now number 97.',
        'The death toll has risen to 97.',
        'Deaths rose to 97.',
        'The confirmed death toll is now 97.',
        'The number of people killed has risen to 97.',
        'Death toll: 97.',
        'The toll now stands at 97 dead.',
        'The total number of deaths is 97.',
        'With 97 dead, it is the worst year.',
      ),
      gives(
        [injured(410)],
        'The number of injured is 410.',
        'The injured number 410.',
        'The number of people injured has reached 410.',
      ),
      gives(
        [missing(66)],
        'The number of missing remains at 66.',
        'The missing number 66.',
        'The number of people missing is 66.',
      ),
    ],
    nothing: [
      'The number of entrants stands at 97.',
      'The number of shelters reached 66.',
      'The number of affected people is now 410.',
      'The cost of the damage rose to 97 million.',
    ],
  },
  {
    name: 'labels and balances line by line',
    phrasings: [
      gives(
        [killed(50), injured(912)],
        'People killed: 50\nPeople injured: 912',
        'Deaths: 50 | Injured: 912',
        '• 50 dead\n• 912 injured',
        'SITUATION AT 14/03\nDEATHS: 50\nINJURED: 912',
        '– Dead (50)\n– Injured (912)',
      ),
      gives(
        [killed(49, 'civilian'), killed(1, 'police')],
        'Killed:\n- Civilians: 49\n- Police: 1',
        'Civilians killed: 49\nPolice officers killed: 1',
      ),
    ],
    nothing: [
      'Complaints: 50 | Visits: 912',
      '• 50 tents\n• 912 blankets',
      'Chapter 3: The wounded\nChapter 4: The missing',
    ],
  },
  {
    name: 'table rows',
    phrasings: [
      gives(
        [
          killed(10, 'all', { place: 'North', scope: 'incident' }),
          injured(55, 'all', { place: 'North', scope: 'incident' }),
          killed(3, 'all', { place: 'South', scope: 'incident' }),
          injured(21, 'all', { place: 'South', scope: 'incident' }),
        ],
        'Region | Dead | Injured\nNorth | 10 | 55\nSouth | 3 | 21',
        'Department\tDeaths\tInjured\nNorth\t10\t55\nSouth\t3\t21',
      ),
      gives(
        [
          killed(13, 'all', { scope: 'total' }),
          killed(9, 'all', { place: 'Ilava' }),
          killed(4, 'all', { place: 'Mora' }),
        ],
        'Province | Deaths\nIlava | 9\nMora | 4\nTotal | 13',
      ),
    ],
    nothing: [
      'Region | Tents | Blankets\nNorth | 10 | 55\nSouth | 3 | 21',
      'Team | Points\nNorth | 10\nSouth | 3',
    ],
  },
  {
    name: 'arrests',
    phrasings: [
      gives(
        [detained(120)],
        'Police arrested 120 people during the strike.',
        '120 people were jailed.',
        'The raid ended with 120 arrests.',
        'Some 120 people are being held.',
      ),
      gives(
        [detained(7, 'journalist')],
        'Seven journalists were detained.',
        'Police detained seven reporters.',
      ),
      gives(
        [detained(25, 'civilian')],
        'Police arrested 25 protesters.',
        'Twenty-five demonstrators were arrested.',
      ),
    ],
    nothing: [
      'The court issued 120 arrest warrants.',
      'The hearing of the detainees lasted 7 hours.',
      'Police seized 25 rifles.',
    ],
  },
  {
    name: 'headlines',
    phrasings: [
      gives(
        [killed(14)],
        'Peru: 14 dead in protests',
        'At least 14 dead as rains hit Coralia',
        'Fourteen miners killed in Huasca',
        'Train crash kills 14',
        'Coralia earthquake: 14 dead',
        'Death toll in Huasca landslide rises to 14',
      ),
    ],
    nothing: [
      'Peru: 14 goals in a weekend',
      "Fourteen keys to the general's death",
      'Three open wounds of the post-war years',
    ],
  },
  {
    name: 'official prose',
    phrasings: [
      gives(
        [killed(33), injured(250)],
        'To date 33 people have been reported dead and 250 injured.',
        'There are records of 33 deaths and 250 injuries.',
        'The event resulted in 33 deaths and 250 injuries.',
        'As of this report, 33 deaths and 250 injured people have been recorded.',
        'As a result, 33 people died and 250 were injured.',
        'We regret the death of 33 people and the injuries of another 250.',
        'Authorities have confirmed 33 deaths and 250 injured.',
        'Since 7 December 33 deaths and 250 injuries have been recorded.',
      ),
    ],
    nothing: [
      'The Ombudsman expresses condolences to the families of the dead.',
      'We urge that the wounded be cared for in 3 hospitals.',
      'The office inspected 14 police stations and 6 hospitals.',
      'The right to life is set out in Article 2 of the Constitution.',
    ],
  },
  {
    name: 'agency stories',
    phrasings: [
      gives(
        [killed(17), injured(42)],
        'Seventeen people were killed and 42 injured when two buses collided head-on on Route 9, 60 kilometres from Brea.',
        'A head-on collision between two buses claimed 17 lives and left another 42 people hurt, police sources said.',
        'The collision of two buses killed 17 and injured 42.',
        'Two buses collided on Route 9 on Sunday, leaving 17 dead and 42 injured.',
        'With 17 dead and 42 injured, the Route 9 collision is the worst this year.',
      ),
      gives(
        [killed(5), missing(2)],
        'Five crew members died and two are still missing after a trawler sank off Cape King.',
        'The sinking of a trawler off Cape King left five crew dead and two missing.',
        'Coastguards found five bodies and are searching for two missing crew members.',
      ),
      gives(
        [killed(8, 'all', { qualifier: 'at-least' }), injured(20, 'all', { qualifier: 'at-least' })],
        'At least eight people were killed and more than 20 wounded in a shooting at a nightclub in Maravilla.',
        'A nightclub shooting left at least eight dead and more than twenty wounded.',
      ),
    ],
    nothing: [
      'Two buses collided on Route 9 and traffic was stopped for 17 hours.',
      'The trawler, 42 metres long, sank in 2003 with 60 tonnes of cargo.',
      'The man, 42, killed time with 17 games of chess.',
    ],
  },
  {
    name: 'bulletins of an ombudsman',
    phrasings: [
      gives(
        [
          killed(27, 'all', { attribution: "Ombudsman's Office" }),
          injured(356, 'all', { attribution: "Ombudsman's Office" }),
        ],
        "The Ombudsman's Office reports 27 people dead and 356 injured as of 18:00.",
        "Since the protests began, according to the Ombudsman's Office, 27 people have died and 356 have been injured.",
        "The Ombudsman's Office confirmed the deaths of 27 people and 356 injured.",
        "Ombudsman's Office, 20 December: 27 deaths and 356 injured in the protests.",
      ),
      gives(
        [killed(3, 'child', { scope: 'total' }), killed(22)],
        'Of the 22 people killed, three were teenagers.',
      ),
      gives(
        [injured(290, 'police')],
        'There are 290 injured police officers.',
        'Police officers injured: 290.',
        'Among the police, 290 officers were injured.',
        '290 members of the police were hurt.',
      ),
      gives(
        [killed(1, 'police', { scope: 'total' }), killed(48, 'civilian', { scope: 'total' })],
        'To date 48 civilians and one police officer have died.',
        'Deaths: 48 civilians and 1 police officer.',
      ),
    ],
    nothing: [
      "The Ombudsman's Office reports 27 roadblocks in 8 regions as of 18:00.",
      'The deputy asked for an inquiry within 30 days into the death of the protesters.',
      'Of the active conflicts, 62% are about the environment.',
    ],
  },
  {
    name: 'releases of the Red Cross',
    phrasings: [
      gives(
        [killed(2, 'health-worker'), injured(1, 'health-worker')],
        'Two Red Cross paramedics were killed and one wounded when their ambulance was attacked.',
      ),
      gives(
        [injured(134, 'all', { attribution: 'Red Cross' })],
        'The Red Cross took 134 injured people to five hospitals in 26 ambulances.',
        'The Red Cross cared for 134 injured people at four first-aid posts.',
      ),
      gives(
        [missing(7300, 'all', { attribution: 'ICRC' })],
        'The ICRC has more than 7,300 open cases of missing people.',
        "More than 7,300 people are still missing, according to the ICRC's records.",
      ),
      gives(
        [killed(51, 'civilian'), injured(120, 'civilian')],
        'Fifty-one civilians lost their lives and 120 were wounded, the ICRC said.',
      ),
    ],
    nothing: [
      'The Red Cross handed out 4,000 hygiene kits among the families of the missing.',
      'The ICRC trained 45 surgeons in treating war wounds.',
      'The appeal seeks 3 million Swiss francs for 15,000 people affected.',
      'The ICRC reunited 7 separated families.',
    ],
  },
  {
    name: 'reports of civil protection',
    phrasings: [
      gives(
        [killed(19), injured(87), missing(23)],
        'The latest report gives 19 dead, 87 injured and 23 missing.',
        'The rains have left 19 dead, 87 injured, 23 missing, 4,100 homeless and 610 houses destroyed.',
        'The floods killed 19 people; 87 were injured and 23 are missing.',
        'So far 19 people are confirmed dead, 87 injured and 23 unaccounted for.',
      ),
      gives(
        [killed(62, 'all', { scope: 'total' }), killed(40, 'all', { scope: 'incident', place: 'Lontra' })],
        'The storm killed 62 people, 40 of them in Lontra.',
        'The dead number 62; in Lontra alone 40 people died.',
        'Lontra, with 40 dead, is the town worst hit by the storm, which has killed 62 people in all.',
      ),
    ],
    nothing: [
      'The storm left 4,100 people homeless, 610 houses destroyed and 23 bridges down.',
      'Crews evacuated 87 families and opened 19 shelters.',
      'The river rose 6.2 metres and a red alert is in force in 23 districts.',
    ],
  },
  {
    name: 'war and armed attacks',
    phrasings: [
      gives(
        [killed(6, 'civilian'), killed(2, 'military')],
        'The bombing killed six civilians and two soldiers.',
        'Six civilians and two soldiers died in the bombing.',
      ),
      gives(
        [killed(33)],
        'A total of 33 people have been executed by the armed group.',
        'The armed group murdered 33 people.',
        'The massacre left 33 dead.',
      ),
    ],
    nothing: [
      'The army deployed 14 armoured vehicles and two helicopters.',
      'The armed group released 33 hostages.',
      'The rebels handed in 14 rifles and nine grenades.',
    ],
  },
  {
    name: 'illness, heat and poison',
    phrasings: [
      gives(
        [killed(11)],
        'Eleven people died after drinking tainted alcohol.',
        'Cholera has killed 11 people.',
        'The dengue outbreak has left 11 dead.',
        'Heatwave claims 11 lives, health ministry confirms.',
      ),
      gives(
        [killed(4, 'child')],
        'Four children died of malnutrition in the Tapas hills.',
        'Whooping cough killed four children.',
      ),
    ],
    nothing: [
      'The dengue outbreak has 3,412 confirmed cases.',
      'Some 11,000 children were vaccinated against whooping cough.',
      'The fatality rate of cholera is 2%.',
    ],
  },
  {
    name: 'passages with several measures, groups and sources',
    phrasings: [
      gives(
        [
          killed(9, 'civilian', { attribution: 'Ombudsman', place: 'Ayamara' }),
          injured(52, 'all', { attribution: 'Ombudsman' }),
          detained(31, 'all', { attribution: 'police' }),
        ],
        'Nine civilians died in Ayamara, according to the Ombudsman, who also counts 52 injured. Police reported 31 arrests.',
        'The Ombudsman reported nine civilians killed in Ayamara and 52 people injured. According to the police, 31 people were arrested.',
      ),
      gives(
        [killed(3, 'police', { scope: 'incident' }), killed(20, 'all', { scope: 'total' })],
        'Three policemen were killed in an ambush on Monday; in the whole conflict 20 people have died.',
        'With the three policemen killed in an ambush on Monday, the dead in the conflict number 20.',
      ),
      gives(
        [injured(48), injured(30, 'civilian'), injured(18, 'police')],
        'The injured number 48: 30 civilians and 18 police officers.',
        'Forty-eight people were injured, 30 of them civilians and 18 police officers.',
        'There are 48 injured, of whom 30 are civilians and 18 police officers.',
        '48 people injured (30 civilians and 18 police officers).',
      ),
      gives(
        [detained(700), detained(210, 'all', { scope: 'incident', place: 'North Capital' })],
        'There have been 700 arrests, 210 of them in North Capital.',
      ),
      gives([killed(7), injured(0)], 'The light plane fell in a maize field: seven dead and no injured.'),
    ],
    nothing: [
      'The light plane, with seven people aboard, landed safely in a maize field.',
      'Of the 700 charges, 210 were dropped.',
      'Police are guarding 52 shops and 31 checkpoints.',
    ],
  },
  {
    name: 'the sea and the borders',
    phrasings: [
      gives(
        [killed(41), missing(60, 'all', { qualifier: 'about' })],
        'The wreck of a boat left 41 migrants dead and some 60 missing.',
        'Forty-one migrants drowned and about 60 are missing after a boat capsized.',
        'At least 12 women were on the boat that capsized; 41 people died and around 60 are missing.',
      ),
      gives(
        [killed(18)],
        'Eighteen migrants suffocated in a lorry.',
        'Eighteen bodies of migrants were found in a lorry.',
        'Eighteen migrants were found dead in a lorry in Old Border.',
      ),
    ],
    nothing: [
      'Lifeboats rescued 212 migrants from four dinghies.',
      'The boat carried 101 people, all safe.',
      'The coastguard stopped 18 boats carrying 41 drums.',
    ],
  },
  {
    name: 'what happened to whom, in other verbs',
    phrasings: [
      gives(
        [killed(12)],
        'The avalanche buried and killed 12 climbers.',
        'Twelve climbers met their deaths on Mount Naru.',
        'The avalanche cost the lives of 12 climbers.',
        'The avalanche caused the deaths of 12 climbers.',
        'The death of 12 climbers has been confirmed.',
        'Twelve climbers were found dead.',
        'The avalanche caused 12 deaths.',
        'The avalanche took the lives of 12 climbers.',
        'Twelve climbers were confirmed dead.',
        'We mourn the loss of 12 lives.',
        'Twelve climbers succumbed to their injuries.',
      ),
      gives(
        [injured(31)],
        'Thirty-one people suffered injuries of varying severity.',
        'The stampede left 31 people hurt.',
        'Thirty-one people suffered gunshot wounds.',
        'The toll of the stampede is 31 injured.',
        'Thirty-one people were taken to hospital with injuries.',
        'Thirty-one people were maimed.',
      ),
      gives(
        [missing(5)],
        'Five people are listed as missing.',
        'Five people were reported missing.',
        'Five people have gone missing.',
        'The river swept away five people, who are still missing.',
        'Five people have disappeared.',
      ),
      gives(
        [detained(58)],
        'The day ended with 58 people in custody.',
        'Fifty-eight people were taken into custody.',
        'Prosecutors confirmed the arrest of 58 people.',
        'Police have 58 people in custody.',
        'Fifty-eight people are behind bars.',
        'Fifty-eight people have been arrested.',
      ),
    ],
    nothing: [
      'The avalanche buried 12 empty huts.',
      'Five people are staying at the shelter.',
      'The band lost 12 followers on social media.',
      'The company let 31 projects die.',
      'Police stopped 58 lorries at the checkpoint.',
      'The river swept away five vehicles.',
    ],
  },
  {
    name: 'passages about something else that speak of harm',
    phrasings: [
      gives(
        [killed(2)],
        'The annual report of 340 pages covers 5,100 complaints. During the visit two inmates died for lack of oxygen.',
        'The office took 5,100 complaints in the year. Two inmates died for lack of oxygen during the visit.',
      ),
      gives([injured(6)], 'The march, of some 15,000 people over 9 kilometres, ended with six injured.'),
      gives(
        [killed(10)],
        'The quake of magnitude 6.4 struck at 03:12 at a depth of 31 kilometres and caused ten deaths.',
      ),
    ],
    nothing: [
      'The Ombudsman asked the hospital to explain the deaths in ward 14 and to review 22 files.',
      'The commission heard 43 witnesses of the massacre in 12 sessions and will report in 2027.',
      'The fund will pay 240 minimum wages to each family of the dead.',
      'Firefighters put out 14 fires without having to evacuate anyone.',
      'The first-aid course teaches 60 students to treat wounds and burns.',
      'The bill raises the penalty for causing injuries from 4 to 8 years.',
      'The film tells of the murder of three sisters and was shot in 45 days.',
      'Line 113 took 1,870 calls about missing people.',
      'The forensic team analysed 58 DNA samples of remains found in 2011.',
      'The 120-bed hospital was built for the war wounded.',
      'The morgue has 30 cold chambers.',
      'The earthquake museum is 15 years old and has had 80,000 visitors.',
      'Insurers estimate damage of 900 million after the hurricane.',
      'Each injured person will receive 1,200 pesos and a dressing kit.',
      'Relatives of the dead camped for 18 days outside the palace.',
      'The vaccine prevented 2,000 deaths, a study says.',
      'The risk of dying on the road is 3 times higher at night.',
      'The UN is asking for 45 million dollars for the wounded and displaced.',
      'The coach lost his goalkeeper, injured in the 23rd minute.',
      'Twelve organisations demand justice for those who died in the crackdown.',
      "The journalist's four killers were sentenced to 25 years.",
      'The exhibition shows 70 photographs of the missing.',
      'The decree compensates the injured with more than 30% disability.',
      'Police are looking for 3 suspects in the killing.',
      'Prosecutors charged 9 people with murder.',
      'The drill brought together 400 neighbours and 25 mock casualties.',
    ],
  },
  {
    name: 'sources of every kind',
    phrasings: [
      gives(
        [killed(21, 'all', { attribution: 'Ministry of Health' })],
        'The Ministry of Health raised the death toll to 21.',
        'The dead number 21, according to the latest report of the Ministry of Health.',
        'Figures from the Ministry of Health show 21 deaths.',
        'Ministry of Health sources confirmed 21 deaths to the press.',
        'Twenty-one people died, the Ministry of Health said in a statement.',
        'The Ministry of Health, in its 20:00 bulletin, reports 21 deaths.',
        'Twenty-one people died (Ministry of Health).',
        '21 dead. Source: Ministry of Health.',
      ),
      gives(
        [injured(40, 'all', { attribution: 'fire brigade' })],
        'The fire brigade reported 40 injured.',
        'There are 40 injured, according to the fire brigade.',
      ),
      gives(
        [killed(15, 'all', { attribution: 'Ana Ruedas' })],
        'The governor of Tolva, Ana Ruedas, confirmed 15 deaths.',
      ),
      gives(
        [killed(15, 'all', { attribution: 'governor' })],
        'Fifteen people died, the governor of Tolva confirmed.',
        'Fifteen people were killed, the governor told reporters.',
      ),
      gives(
        [missing(70, 'all', { attribution: 'UN' })],
        'The UN puts the number of missing at 70.',
        'The missing number 70, according to the UN.',
        'Seventy people are still missing, the UN warns.',
      ),
      gives(
        [detained(230, 'all', { attribution: 'Public Prosecutor' })],
        'The Public Prosecutor records 230 arrests.',
        'Some 230 people were arrested, the Public Prosecutor said.',
      ),
      gives(
        [killed(12, 'all', { attribution: 'Human Rights Observatory' })],
        'The Human Rights Observatory documented 12 deaths.',
        'The Human Rights Observatory counts 12 murders.',
        'As documented by the Human Rights Observatory, 12 people were murdered.',
      ),
    ],
    nothing: [
      'Source: Ministry of Health, 21 March.',
      'The fire brigade reported 40 fires.',
      'The governor of Tolva confirmed 15 building works.',
      'The Human Rights Observatory published 12 reports on torture.',
    ],
  },
  {
    name: 'places in every position',
    phrasings: [
      gives(
        [killed(18, 'all', { place: 'Sumay' })],
        'In Sumay 18 people died.',
        'The Sumay landslide killed 18 people.',
        'Eighteen people died in the town of Sumay.',
        'Eighteen people died on Tuesday in Sumay district.',
        'A landslide buried part of Sumay and killed 18 people.',
        'Sumay, 4 May – A landslide has killed 18 people.',
        'Sumay mourns its 18 dead.',
        'The dead in Sumay number 18.',
        'The death toll of the landslide in Sumay has reached 18.',
      ),
      gives(
        [injured(33, 'all', { place: 'Cendal Bridge' })],
        'At Cendal Bridge 33 people were injured.',
        'Clashes at Cendal Bridge left 33 injured.',
        'Thirty-three people were hurt in the clashes at Cendal Bridge.',
      ),
      gives(
        [
          killed(5, 'all', { place: 'Andra', scope: 'incident' }),
          killed(8, 'all', { place: 'Belmar', scope: 'incident' }),
          killed(13, 'all', { scope: 'total' }),
        ],
        'There are 13 dead: five in Andra and eight in Belmar.',
        'The dead number 13, five of them in Andra and eight in Belmar.',
      ),
    ],
    nothing: [
      'Sumay is an 18-hour drive from the capital.',
      'In Sumay, a town of 3,300, the feast of the patron saint lasts 5 days.',
      'Andra 5, Belmar 8: that is how the cup final ended.',
    ],
  },
];
