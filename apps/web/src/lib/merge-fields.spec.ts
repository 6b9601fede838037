import { mergeFields } from './merge-fields';

interface Seen {
  words: string;
  list: { id: string; text: string; minute: number }[];
  version: number;
}

const seen = (part: Partial<Seen> = {}): Seen => ({ words: '', list: [], version: 1, ...part });
const door = { id: 'door', text: 'Bij de deur', minute: 1 };
const board = { id: 'board', text: 'Op het bord', minute: 5 };

it('takes each field from the side that changed it', () => {
  const merged = mergeFields([seen()], seen({ words: 'Stil' }), seen({ list: [door] }));
  expect(merged).toEqual({ merged: seen({ words: 'Stil', list: [door] }), conflicts: [] });
});

it('asks about words that both changed, and holds mine', () => {
  const merged = mergeFields([seen()], seen({ words: 'Stil' }), seen({ words: 'Druk' }));
  expect(merged).toEqual({ merged: seen({ words: 'Stil' }), conflicts: ['words'] });
});

it('keeps what was added to a list on either side, whatever the order', () => {
  const { merged, conflicts } = mergeFields([seen()], seen({ list: [board] }), seen({ list: [door] }));
  expect(merged.list).toEqual([board, door]);
  expect(conflicts).toEqual([]);
});

it('merges one thing in a list field by field, and asks only where its words collide', () => {
  const before = seen({ list: [door] });
  const mine = seen({ list: [{ ...door, text: 'Aan de deur' }] });
  expect(mergeFields([before], mine, seen({ list: [{ ...door, minute: 2 }] })).merged.list).toEqual([
    { id: 'door', text: 'Aan de deur', minute: 2 },
  ]);
  expect(mergeFields([before], mine, seen({ list: [{ ...door, text: 'Op de gang' }] })).conflicts).toEqual([
    'list',
  ]);
});

it('leaves out what one side threw away, unless the other one worked on it', () => {
  const before = seen({ list: [door, board] });
  const worked = { ...board, text: 'Op het digibord' };
  const { merged, conflicts } = mergeFields(
    [before],
    seen({ list: [board] }),
    seen({ list: [door, worked] }),
  );
  expect(merged.list).toEqual([worked]);
  expect(mergeFields([before], seen({ list: [] }), seen({ list: [door, worked] })).merged.list).toEqual([
    worked,
  ]);
  expect(conflicts).toEqual([]);
});

it('does not take for a change of theirs what was sent from here, also when it was taken back since', () => {
  const sent = seen({ words: 'Stil', list: [door] });
  const mine = seen({ words: 'Stil en rustig', list: [] });
  expect(mergeFields([seen(), sent], mine, { ...sent, version: 2 })).toEqual({ merged: mine, conflicts: [] });
});
