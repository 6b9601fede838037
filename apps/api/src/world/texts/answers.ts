import type { AnswerText } from './text.types.js';

/** Short answers of a student on a shared observation. */
export const answers: readonly AnswerText[] = [
  { text: 'Dank, dat van de wachttijd herken ik. Ik hoorde mezelf het antwoord al geven.' },
  { text: 'Fijn dat je de getallen erbij zet. Mijn gevoel zat er behoorlijk naast.' },
  {
    text: 'Het moment met de onrust heb ik anders beleefd. Voor mij was het werkgeluid. Kunnen we het daar nog over hebben?',
  },
  { text: 'Ok, dank.' },
  { text: 'De volgende stap is precies klein genoeg. Ik probeer hem in de eerstvolgende les met deze klas.' },
  {
    text: 'Dank je. Wat je niet kon weten: die leerling had net een toets gemist en was boos voordat ze binnenkwam.',
  },
  { text: 'Ik schrok eerst van je vraag, maar het is wel de goede vraag. Ik heb er nog geen antwoord op.' },
  { text: 'Leuk dat je het compliment zo precies opschrijft. Nu weet ik wat ik vaker kan doen.' },
  { text: 'Klopt. Ik had haast omdat het vorige onderdeel uitliep.' },
  { text: 'Die tafel achterin had ik niet gezien. Goed dat je daar zat.' },
  { text: 'Je schrijft dat ik rustig overkwam. Zo voelde het niet van binnen, dus dat is mooi om te lezen.' },
  { text: 'Aanvulling: de opdracht was een herhaling van vorige week, daarom ging ik er snel doorheen.' },
  { text: 'Dank voor het meekijken. Ik kies het punt van de beurten, de rest bewaar ik even.' },
  { text: 'Ik heb de les nog eens gegeven aan de andere klas, met jouw suggestie. Het ging al beter.' },
  {
    text: 'Mee eens op alles behalve de afsluiting. Die was kort, maar ik heb wel bij drie leerlingen gecontroleerd.',
  },
  { text: 'Dit was fijn om terug te lezen na een lastige dag. Dank je wel.' },
];
