import type { trail as shape } from '../nl/trail';

export const trail: typeof shape = {
  title: 'Trail',
  titleOf: 'Trail of {{name}}',
  lead: 'Everything on one thread, newest first. It says who reads along where that differs from what you chose.',
  leadOf: 'Everything on one thread, newest first. What has no name is from {{name}}.',
  ahead: 'Still to come',
  filters: {
    title: 'What do you want to see?',
    kind: 'Kind',
    author: 'By whom',
    goal: 'With which goal',
    context: 'What kind of lesson',
    domain: 'Domain of an observation',
    all: {
      kind: 'everything',
      author: 'everyone',
      goal: 'all goals',
      context: 'all lessons',
      domain: 'all domains',
    },
    clear: 'Show everything again',
  },
  visibleTo: {
    question: 'Who sees this?',
    nobody: 'only {{name}}',
    some: 'a few people',
  },
  yours: 'from you',
  selfView: 'own view',
  goalClosed: 'closed',
  requestAnswered: 'answered',
  requestWithdrawn: 'withdrawn',
  empty: {
    title: 'The trail begins with the first lesson',
    text: 'Plan a lesson or write down a moment. Whatever happens joins the thread by itself.',
    titleOther: 'Nothing shared with you yet',
    textOther: 'As soon as {{name}} shares something with you, it joins the thread here.',
    plan: 'Plan a lesson',
    filteredTitle: 'Nothing found with this choice',
    filteredText: 'Choose something else, or show everything again.',
  },
};
