import { CAST, type Name } from './cast.js';
import type { Scene } from './scenes.js';

/**
 * Who sees what on Sanne's trail: section 5 of the product description, as data. Whoever is not named does not see it:
 * Youssef, Noor (from tomorrow), Bram, and Cor, who sees status and never content, are named nowhere.
 */
export const WHO_SEES: Record<Scene, string> = {
  'a private reflection': 'sanne',
  'a reflection shared with the workplace mentors': 'sanne marieke joost',
  'a reflection shared with the school educators': 'sanne els',
  'a reflection shared with the institute educators': 'sanne ahmed',
  'a reflection shared with all who guide': 'sanne marieke joost els ahmed',
  'a reflection shared with Joost alone': 'sanne joost',
  'a reflection shared with Wim alone, who has left since': 'sanne',
  'a reflection shared and corrected': 'sanne marieke joost',
  'a reflection shared and taken back': 'sanne',
  'a goal': 'sanne marieke joost els ahmed',
  'a goal reworded': 'sanne marieke joost els ahmed',
  'a goal kept private': 'sanne',
  'a goal shared with Petra alone': 'sanne petra',
  'a lesson plan': 'sanne marieke joost',
  'a lesson plan kept private': 'sanne',
  'a lesson plan shared with the institute educators': 'sanne marieke joost ahmed',
  'a lesson plan shared with the school educators only': 'sanne els',
  'a lesson plan shared with Ahmed alone': 'sanne ahmed',
  'a lesson plan that Els is asked about': 'sanne marieke joost els',
  'a draft observation of Marieke': 'marieke',
  'a blind observation of Marieke': 'marieke',
  'a released observation of Marieke': 'sanne marieke',
  'an answered observation of Marieke': 'sanne marieke',
  'an observation of Marieke, opened by the self-view': 'sanne marieke',
  'an observation shared further with the institute educators': 'sanne marieke ahmed',
  'an observation shared further and taken back': 'sanne marieke',
  'an observation shared further with Joost alone': 'sanne marieke joost',
  'an observation outside a lesson, by Els': 'sanne els',
  'a draft of Wim, who has left': 'wim',
  'a blind observation of Wim, who has left': 'wim',
  'an observation given by Wim, who has left': 'sanne wim',
  'a draft self-view': 'sanne',
  'a blind self-view': 'sanne',
  'a self-view, opened by the observation of Marieke': 'sanne marieke',
  'an observation of Marieke, corrected': 'sanne marieke',
  'a self-view whose share was emptied': 'sanne',
  'an observation of Marieke that Joost may read, who still looks himself': 'sanne marieke',
  'the next step of an observation that Joost may read, who still looks himself': 'sanne marieke',
  'a lesson plan with a self-view': 'sanne marieke joost',
  'feedback given by Joost, corrected': 'sanne joost',
  'draft feedback of Joost on a question that was withdrawn': 'joost',
  'a question to Joost': 'sanne joost',
  'a question to Joost, withdrawn': 'sanne',
  'a question to Wim, who has left since': 'sanne',
  'a question to Fatima, who is from outside': 'sanne',
  'draft feedback of Joost': 'joost',
  'feedback given by Joost': 'sanne joost',
  'feedback shared further with the school educators': 'sanne joost els',
  'feedback shared further with Marieke alone': 'sanne joost marieke',
  'draft feedback of Wim, who has left': 'wim',
  'feedback given by Wim, who has left': 'sanne wim',
  'the intention of a private reflection': 'sanne',
  'the intention of a reflection shared with the school educators': 'sanne els',
  'the intention of a reflection shared with Joost alone': 'sanne joost',
  'the intention of a reflection taken back': 'sanne',
  'the next step of a draft observation': 'marieke',
  'the next step of an opened observation': 'sanne marieke',
  'the next step of an observation shared further': 'sanne marieke ahmed',
  'the next step of an observation taken back': 'sanne marieke',
  'the next step of feedback given by Joost': 'sanne joost',
  'a next step that was tried': 'sanne marieke',
};

export const NAMES = Object.keys(CAST) as Name[];

/** One cell of the table: a person, a thing, and whether they see it. */
export interface Cell {
  who: Name;
  scene: Scene;
  sees: boolean;
  verb: string;
}

export const CELLS: Cell[] = Object.entries(WHO_SEES).flatMap(([scene, readers]) =>
  NAMES.map((who) => {
    const sees = readers.split(' ').includes(who);
    return { who, scene: scene as Scene, sees, verb: sees ? 'sees' : 'does not see' };
  }),
);
