import type { LessonTopicText } from './text.types.js';

export const scienceLessonTopics: readonly LessonTopicText[] = [
  {
    subject: 'wiskunde',
    topic: 'Breuken optellen',
    lessonGoal: 'Leerlingen maken breuken gelijknamig en tellen ze op.',
  },
  {
    subject: 'wiskunde',
    topic: 'Hoeken in een driehoek',
    lessonGoal: 'Leerlingen berekenen een onbekende hoek.',
  },
  {
    subject: 'wiskunde',
    topic: 'Grafieken lezen: een fietstocht',
    lessonGoal: 'Leerlingen vertellen een verhaal bij een grafiek.',
  },
  {
    subject: 'wiskunde',
    topic: 'Oppervlakte van een driehoek',
    lessonGoal: 'Leerlingen verklaren de formule met een rechthoek.',
  },
  {
    subject: 'wiskunde',
    topic: 'Negatieve getallen',
    lessonGoal: 'Leerlingen trekken een negatief getal af met een getallenlijn.',
  },
  {
    subject: 'wiskunde',
    topic: 'Schaal en kaart',
    lessonGoal: 'Leerlingen rekenen een afstand op de kaart om naar kilometers.',
  },
  {
    subject: 'wiskunde',
    topic: 'Kwadratische formules: de parabool',
    lessonGoal: 'Leerlingen vinden de top met een tabel.',
  },
  {
    subject: 'wiskunde',
    topic: 'Gemiddelde, mediaan en modus',
    lessonGoal: 'Leerlingen kiezen de maat die bij de vraag past.',
  },
  {
    subject: 'wiskunde',
    topic: 'Sinus en cosinus',
    lessonGoal: 'Leerlingen kiezen de juiste verhouding in een rechthoekige driehoek.',
  },
  {
    subject: 'wiskunde',
    topic: 'Exponentiële groei',
    lessonGoal: 'Leerlingen vinden de groeifactor bij een percentage.',
  },
  {
    subject: 'wiskunde',
    topic: 'Inhoud van prisma en cilinder',
    lessonGoal: 'Leerlingen berekenen de inhoud van een blik.',
  },
  {
    subject: 'wiskunde',
    topic: 'Stelsels van vergelijkingen',
    lessonGoal: 'Leerlingen lossen een stelsel op door optellen of aftrekken.',
  },
  { subject: 'biologie', topic: 'Levenskenmerken', lessonGoal: 'Leerlingen beargumenteren of iets leeft.' },
  {
    subject: 'biologie',
    topic: 'Skelet en gewrichten',
    lessonGoal: 'Leerlingen koppelen drie gewrichten aan een beweging.',
  },
  {
    subject: 'biologie',
    topic: 'Fotosynthese',
    lessonGoal: 'Leerlingen noemen wat er in en uit een blad gaat.',
  },
  {
    subject: 'biologie',
    topic: 'Voedselketen en voedselweb',
    lessonGoal: 'Leerlingen voorspellen wat er gebeurt als een soort verdwijnt.',
  },
  { subject: 'biologie', topic: 'Vertering', lessonGoal: 'Leerlingen volgen een boterham door het lichaam.' },
  {
    subject: 'biologie',
    topic: 'Longen en gaswisseling',
    lessonGoal: 'Leerlingen verklaren waarom een groot oppervlak helpt.',
  },
  {
    subject: 'biologie',
    topic: 'Zintuigen: de blinde vlek',
    lessonGoal: 'Leerlingen voeren een proefje uit en verklaren het.',
  },
  { subject: 'biologie', topic: 'Hormonen en slaap', lessonGoal: 'Leerlingen beschrijven een regelkring.' },
  {
    subject: 'biologie',
    topic: 'Afweer en vaccinatie',
    lessonGoal: 'Leerlingen leggen uit waarom een vaccin werkt.',
  },
  {
    subject: 'biologie',
    topic: 'Evolutie: snavels',
    lessonGoal: 'Leerlingen passen natuurlijke selectie toe op een voorbeeld.',
  },
  {
    subject: 'biologie',
    topic: 'DNA en eiwit',
    lessonGoal: 'Leerlingen vertalen een korte code met een tabel.',
  },
  {
    subject: 'biologie',
    topic: 'Determineren op het schoolplein',
    lessonGoal: 'Leerlingen vinden vijf planten met een zoekkaart.',
  },
  {
    subject: 'scheikunde',
    topic: 'Stofeigenschappen',
    lessonGoal: 'Leerlingen herkennen een stof aan drie eigenschappen.',
  },
  {
    subject: 'scheikunde',
    topic: 'Scheidingsmethoden',
    lessonGoal: 'Leerlingen kiezen een methode bij een mengsel.',
  },
  {
    subject: 'scheikunde',
    topic: 'Fasen en deeltjes',
    lessonGoal: 'Leerlingen tekenen deeltjes in drie fasen.',
  },
  {
    subject: 'scheikunde',
    topic: 'Verbranding',
    lessonGoal: 'Leerlingen noemen de drie voorwaarden voor brand.',
  },
  {
    subject: 'scheikunde',
    topic: 'Het periodiek systeem',
    lessonGoal: 'Leerlingen voorspellen een eigenschap uit de plaats in de tabel.',
  },
  {
    subject: 'scheikunde',
    topic: 'Massabehoud',
    lessonGoal: 'Leerlingen verklaren waarom een reactie in een open bekerglas lichter wordt.',
  },
  {
    subject: 'scheikunde',
    topic: 'Atoombouw',
    lessonGoal: 'Leerlingen bepalen het aantal protonen, neutronen en elektronen.',
  },
  {
    subject: 'scheikunde',
    topic: 'Bindingen',
    lessonGoal: 'Leerlingen koppelen het smeltpunt aan het type binding.',
  },
  {
    subject: 'scheikunde',
    topic: 'Zoutformules',
    lessonGoal: 'Leerlingen maken een formule met de lading van ionen.',
  },
  {
    subject: 'scheikunde',
    topic: 'Titratie',
    lessonGoal: 'Leerlingen bepalen het gehalte azijnzuur in huishoudazijn.',
  },
  {
    subject: 'scheikunde',
    topic: 'Reactiesnelheid',
    lessonGoal: 'Leerlingen onderzoeken het effect van temperatuur op een bruistablet.',
  },
  {
    subject: 'scheikunde',
    topic: 'Kunststoffen',
    lessonGoal: 'Leerlingen leggen uit waarom het ene plastic smelt en het andere niet.',
  },
];
