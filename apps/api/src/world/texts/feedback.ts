import type { FeedbackText } from './text.types.js';

/** Feedback on request: the student's question, and what the giver answered. */
export const feedback: readonly FeedbackText[] = [
  {
    season: 1,
    about: 'Hoe kom ik over in de eerste minuut van de les? Ik voel me dan het meest onzeker.',
    strength:
      'Je kijkt iedereen aan die binnenkomt en je zegt iets kleins tegen een paar leerlingen. Dat ontspant.',
    nextStep:
      'Blijf bij de deur tot de laatste binnen is. Nu loop je halverwege naar je laptop en dan valt het contact weg.',
    evidence:
      'Op twee ochtenden gezien vanaf de gang. De tweede keer bleven vier leerlingen bij de deur hangen toen je weg was.',
  },
  {
    season: 1,
    subject: 'wiskunde',
    about: 'Wil je kijken of mijn instaptoets past bij wat ze in de tweede hebben gehad?',
    strength: 'De vragen lopen op en je kunt per onderdeel zien wat iemand kan.',
    nextStep:
      'Vraag 7 en 8 gaan over stof die vorig jaar is vervallen. Vervang ze door twee vragen over breuken, daar zit de pijn.',
    evidence: 'Ik heb de toets naast het jaarplan van vorig jaar gelegd en drie schriften van toen bekeken.',
  },
  {
    season: 1,
    about: 'Is mijn stem te hard of te zacht?',
    strength: 'Goed verstaanbaar tot achterin, en je durft te zwijgen.',
    nextStep:
      'Als het rumoerig wordt, ga je hoger praten. Probeer dan juist een stap naar voren en een toon lager.',
    evidence:
      'Ik zat achterin tijdens je les vóór de pauze. Na een kwartier werd het lokaal luider en jij ook.',
  },
  {
    season: 1,
    subject: 'Engels',
    about: 'Hoe duidelijk zijn mijn instructies in het Engels?',
    strength: 'Je kiest eenvoudige woorden en je laat met je handen zien wat je bedoelt.',
    nextStep:
      'Zeg eerst wat ze straks af moeten hebben, en dan pas hoe. Nu weten ze het eind pas als je klaar bent.',
    evidence:
      'Les in de brugklas: na je instructie vroegen drie leerlingen aan elkaar ‘moeten we het inleveren?’',
  },
  {
    season: 1,
    about: 'Werk ik prettig samen in de sectie? Ik weet niet of ik te veel vraag.',
    strength:
      'Je vraagt gericht en je komt terug op wat je met het antwoord hebt gedaan. Dat is fijn om voor te helpen.',
    nextStep: 'Breng ook eens iets in. Je opdracht van vorige week was goed, zet hem in de gedeelde map.',
    evidence: 'Drie vragen van jou in twee weken, waarvan één over iets dat ik ook niet wist.',
  },
  {
    season: 1,
    subject: 'scheikunde',
    about: 'Is mijn practicum veilig genoeg voorbereid?',
    strength: 'Je hebt een lijst per tafel en je doet de proef vooraf zelf. Dat doet niet iedereen.',
    nextStep:
      'Zet op het blad ook wat een leerling doet als er iets breekt of morst. Dat moet er staan voordat het gebeurt.',
    evidence: 'Samen het practicum doorgelopen in het voorbereidingslokaal, de dag voor je les.',
  },
  {
    season: 2,
    about: 'Ik wil weten of ik in gesprek met ouders duidelijk ben.',
    strength: 'Je begint met een voorbeeld uit de les. Daardoor gaat het meteen over hun kind.',
    nextStep: 'Eindig met een afspraak: wie doet wat, en wanneer horen jullie van elkaar.',
    evidence: 'Ik zat bij twee van je gesprekken. Beide keren vroeg de ouder bij de deur nog: en nu?',
  },
  {
    season: 2,
    subject: 'Nederlands',
    about: 'Helpt mijn commentaar op een opstel de leerling verder?',
    strength: 'Je schrijft in hele zinnen en je noemt altijd iets wat gelukt is.',
    nextStep:
      'Geef per opstel één opdracht die de leerling in tien minuten kan doen, zoals: schrijf je eerste zin opnieuw.',
    evidence:
      'Vijf nagekeken opstellen gelezen. Bij elk stonden zes tot negen opmerkingen, en geen enkele vroeg om iets te doen.',
  },
  {
    season: 2,
    about: 'Kun je letten op hoe ik mijn aandacht verdeel?',
    strength: 'Je staat nergens lang en je hurkt bij de tafel. Leerlingen praten dan gewoon door tegen je.',
    nextStep:
      'Je route gaat altijd tegen de klok in en stopt bij het raam. Begin de volgende les eens bij de kast.',
    evidence: 'Route getekend tijdens twintig minuten werken. De tafels bij de kast kregen geen bezoek.',
  },
  {
    season: 2,
    subject: 'geschiedenis',
    about: 'Zijn mijn toetsvragen te moeilijk geformuleerd?',
    strength: 'Je vraagt naar verbanden en niet alleen naar jaartallen. Dat is het niveau dat we willen.',
    nextStep:
      'Knip vraag 4 en 9 in tweeën. Er staan twee vragen in één zin, en je weet straks niet wat er fout ging.',
    evidence: 'Toets gelezen en zelf gemaakt, met het antwoordmodel ernaast.',
  },
  {
    season: 2,
    about: 'Hoe reageer ik als een leerling brutaal is? Ik schiet snel in de verdediging.',
    strength: 'Je blijft beleefd, ook als de leerling dat niet is. Je stem gaat niet omhoog.',
    nextStep:
      'Stop na één zin. Je legde vandaag in drie zinnen uit waarom de regel er is, en elke zin was een nieuw begin voor hem.',
    evidence:
      'Het moment over de oortjes, halverwege je les. Het duurde bijna twee minuten en de klas luisterde mee.',
  },
  {
    season: 2,
    subject: 'biologie',
    about: 'Wat vind je van mijn werkblad over het skelet?',
    strength: 'Mooie tekening en weinig tekst. Leerlingen kunnen meteen beginnen.',
    nextStep:
      'De laatste vraag is de enige waar ze moeten denken. Zet die vooraan en laat de namen van de botten volgen.',
    evidence:
      'Werkblad gelezen en gezien in de klas naast de mijne: na tien minuten was iedereen klaar, behalve met die vraag.',
  },
  {
    season: 3,
    about: 'Ik twijfel of ik streng genoeg ben. Wat zie jij?',
    strength:
      'Je regels zijn duidelijk en je bent voor iedereen gelijk. Leerlingen weten waar ze aan toe zijn.',
    nextStep: 'Strenger hoeft niet. Wel eerder: spreek de eerste fluisteraar aan en niet de vijfde.',
    evidence:
      'Twee lessen gezien. Beide keren wachtte je tot het rumoer algemeen was, daarna kostte het drie minuten.',
  },
  {
    season: 3,
    subject: 'economie',
    about: 'Snapt de klas mijn voorbeelden? Ik gebruik veel uit het nieuws.',
    strength: 'Je voorbeelden zijn van deze week en leerlingen kennen ze vaak al. Dat geeft gesprek.',
    nextStep: 'Laat de leerlingen zelf de koppeling met het begrip leggen. Nu doe jij dat in dezelfde adem.',
    evidence:
      'Les over rente: je noemde het bericht en meteen daarna ‘en dat is dus inflatie’. De vraag bleef over.',
  },
  {
    season: 3,
    about: 'Wil je kijken hoe ik een nagesprek over mijn eigen les voer?',
    strength: 'Je begint zelf en je noemt concreet wat je zag bij leerlingen.',
    nextStep: 'Na een compliment ga je meteen door naar wat beter moet. Vraag eerst: waardoor lukte dit?',
    evidence: 'Meegeluisterd bij het gesprek met je begeleider. Drie complimenten, drie keer ‘ja, maar’.',
  },
  {
    season: 3,
    subject: 'aardrijkskunde',
    about: 'Lukt het mij om vragen te stellen waar leerlingen over na moeten denken?',
    strength: 'Je beginvraag met de luchtfoto was open en iedereen had een idee.',
    nextStep:
      'Stel daarna één vraag die begint met ‘wat zou er gebeuren als’. Nu ging je over op ‘hoe heet dit’.',
    evidence: 'Vragen meegeschreven: elf in totaal, waarvan twee met meer dan één goed antwoord.',
  },
  {
    season: 3,
    about: 'Ben ik als begeleider van het huiswerkuur goed bezig?',
    strength: 'Je vraagt eerst wat ze al geprobeerd hebben. Leerlingen komen graag naar je toe.',
    nextStep:
      'Laat ze aan het begin opschrijven wat ze af willen hebben. Dan kun je aan het eind samen kijken.',
    evidence:
      'Drie weken naast jou gezeten in hetzelfde lokaal. De leerlingen met een plan gingen tevreden weg.',
  },
  {
    season: 3,
    subject: 'Engels',
    about: 'Hoe geef ik feedback op spreken zonder dat ze dichtklappen?',
    strength: 'Je reageert eerst op wat iemand vertelt en dan pas op hoe. Dat is de goede volgorde.',
    nextStep: 'Kies één punt voor de hele klas en oefen dat samen, in plaats van bij iedereen iets anders.',
    evidence: 'Zes spreekbeurten bijgewoond. Bij vier noemde je de uitspraak van de th.',
  },
  {
    season: 4,
    about: 'Wat is in jouw ogen het meest veranderd sinds de winter?',
    strength: 'Je kijkt de klas in terwijl je uitlegt. In de winter keek je naar het bord.',
    nextStep: 'Gebruik wat je ziet. Als je een frons ziet, stop dan en vraag wat er onduidelijk is.',
    evidence: 'Ik ben in februari en vorige week komen kijken en heb mijn aantekeningen naast elkaar gelegd.',
  },
  {
    season: 4,
    subject: 'wiskunde',
    about: 'Leren ze bij mij ook hoe ze een opgave moeten aanpakken?',
    strength: 'Je laat twee aanpakken naast elkaar staan en vraagt wanneer welke handig is.',
    nextStep:
      'Geef ze een kans om te kiezen voordat ze rekenen: laat bij vijf opgaven alleen de aanpak opschrijven.',
    evidence:
      'Les over vergelijkingen bekeken. De vergelijking op het bord was goed, in de schriften zag ik overal dezelfde aanpak.',
  },
  {
    season: 4,
    about: 'Hoe heb je onze gezamenlijke les ervaren? Ik vond het lastig om niet in te grijpen.',
    strength: 'Je gaf me ruimte en sprong precies één keer bij, toen ik het vroeg.',
    nextStep: 'Spreek vooraf af wie de overgang leidt. We stonden twee keer allebei te wachten op de ander.',
    evidence: 'Ik gaf de les samen met je en we bespraken hem nog dezelfde middag.',
  },
  {
    season: 4,
    subject: 'Nederlands',
    about: 'Wil je mijn lessenserie over argumenteren bekijken?',
    strength: 'Elke les eindigt met iets wat in de volgende nodig is. Het bouwt echt op.',
    nextStep:
      'Maak van les 4 en 5 één les. Ze oefenen hetzelfde, en dan houd je een les over voor het debat.',
    evidence: 'Zes lesvoorbereidingen gelezen en de eindopdracht zelf gemaakt.',
  },
  {
    season: 4,
    subject: 'biologie',
    about: 'Krijg ik de leerlingen mee die niet van mijn vak houden?',
    strength: 'Je begint vaak bij iets van henzelf, zoals slaap of sport. Dan doen ze mee.',
    nextStep:
      'Kom aan het eind terug bij dat begin. De vraag over slaap bleef vandaag open en daar waren ze benieuwd naar.',
    evidence: 'Les over hormonen gezien. Op de gang na de les hadden twee leerlingen het nog over slapen.',
  },
  {
    season: 4,
    about: 'Ben ik eraan toe om een klas helemaal zelf te doen?',
    strength:
      'Je lessen staan, je houdt je aan afspraken en je meldt op tijd als er iets speelt met een leerling.',
    nextStep:
      'Regel het contact met thuis ook zelf. Bel in de komende twee weken twee ouders met goed nieuws.',
    evidence: 'Acht lessen, twee leerlingbesprekingen en onze wekelijkse gesprekken.',
  },
];
