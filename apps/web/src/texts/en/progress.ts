import type { progress as shape } from '../nl/progress';

export const progress: typeof shape = {
  title: 'Progress',
  titleOf: 'Progress of {{name}}',
  lead: 'What others saw, per domain, with how many lessons and observers it stands on. No grade and no total.',
  summary: 'Seen in {{lessons}}, by {{observers}}.',
  base: {
    lessons_one: '{{count}} lesson',
    lessons_other: '{{count}} lessons',
    observers_one: '{{count}} observer',
    observers_other: '{{count}} observers',
  },
  domains: {
    title: 'How firm is the picture?',
    outcome: 'What it does for pupils',
  },
  chances: {
    title: 'Opportunities',
    unseen: 'Not seen yet: {{domains}}. An opportunity for a next lesson.',
    fewLessons: 'Seen in only one or two lessons: {{domains}}. Ask somebody to look at it in a next lesson.',
    fewObservers: 'Seen by few people: {{domains}}. Ask somebody else to look along.',
    none: 'Every domain was seen in several lessons and by several people.',
  },
  growth: {
    hint: 'Each mark is one observation. Its shape shows who looked.',
    thin: 'This is an impression. From 3 lessons and 3 observers on there is enough to see a line.',
    none: 'This domain was not seen yet. Choose it as the focus question of a next lesson.',
    trend: {
      up: 'The line goes up.',
      down: 'The line goes down.',
      level: 'The line stays about level.',
    },
    trendCaveat:
      'A line does not say everything: classes and lessons differ. Read what people wrote as well.',
    showSelf: 'Show own view',
    chart: '{{domain}}: level over time, per observation',
    choose: 'Observations in the chart',
    legend: 'Meaning of the marks',
    line: 'line through what others saw',
    showTable: 'Show the table',
    hideTable: 'Hide the table',
    self: 'own view',
    selfBy: '{{name}}, own view',
    by: '{{name}}, {{role}}',
    scored_one: 'over {{count}} indicator',
    scored_other: 'over {{count}} indicators',
    noLesson: 'outside a lesson',
    level: 'level {{level}}',
  },
  table: {
    when: 'When',
    level: 'Level (1–4)',
    who: 'Who looked',
    where: 'Class and context',
  },
  narratives: {
    title: 'What was written with these observations',
    empty: 'Nothing was written with these observations.',
    open: 'To the observation of {{day}}',
  },
  zone: {
    title: 'Within reach',
    explanation:
      'A rule of thumb, not a judgement: the observation form runs from easy to hard. Here stands what comes first in it that still varies and was seen at least twice. Decide for yourself whether it fits.',
    seen_one: 'seen {{count}} time',
    seen_other: 'seen {{count}} times',
    empty: 'No suggestion yet. For that, something must have been seen at least twice and still vary.',
  },
  contexts: {
    title: 'Taught in so far',
    notYet: 'Not yet',
    empty: 'No taught lessons with a context yet.',
    explanation: 'What was ticked with a lesson. What is missing is a place to choose some time.',
  },
  empty: {
    title: 'No shared observations yet',
    text: 'As soon as somebody has seen a lesson and shares it, it stands here. Each lesson and each observer makes the picture firmer.',
  },
};
