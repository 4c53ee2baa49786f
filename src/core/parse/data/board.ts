import { means } from './keys';
import { valueAt, wordsOf, type Dict, type List, type Member, type Node } from './tree';

/**
 * A board that keeps its lists and checklists beside its cards, as Trello does: each card with the name of its list for a
 * status, and with its checklists. Any other object as it is.
 */
export function withBoard(board: Dict): Dict {
  const cards = listAt(board, 'cards');
  const lists = listAt(board, 'lists');
  if (!cards || !lists) return board;
  const names = new Map(dictsIn(lists).map((list) => [wordAt(list, 'id'), valueAt(list, 'name')]));
  const checklists = new Map<string, Member[]>();
  for (const checklist of dictsIn(listAt(board, 'checklists'))) {
    const card = wordAt(checklist, 'idCard');
    const member = asMember(checklist);
    const others = checklists.get(card);
    if (member && others) others.push(member);
    else if (member) checklists.set(card, [member]);
  }
  const entries = cards.entries.map((card) => {
    if (card.type !== 'dict') return card;
    const status = statusOf(card, names.get(wordAt(card, 'idList')));
    // In front: what is written anew goes behind the last one of the card's own.
    return { ...card, members: [...status, ...(checklists.get(wordAt(card, 'id')) ?? []), ...card.members] };
  });
  // Its labels and its members have names and ids as well, and are no items.
  const members = board.members.flatMap(({ key, value }): Member[] => {
    if (value === cards) return [{ key, value: { ...cards, entries } }];
    return value.type === 'list' ? [] : [{ key, value }];
  });
  return { ...board, members };
}

/** What was put away has left its list. */
function statusOf(card: Dict, name: Node | undefined): Member[] {
  const id = card.members.find(({ key }) => key.text === 'idList');
  if (!id || !name || wordAt(card, 'closed') === 'true') return [];
  return [{ key: { ...id.key, text: 'status' }, value: name }];
}

/** "Acceptance criteria" or "Tasks" with what is listed there. */
function asMember(checklist: Dict): Member | null {
  const key = wordsOf(valueAt(checklist, 'name'));
  const value = listAt(checklist, 'checkItems');
  return key && value && (means(key.text, 'criteria') || means(key.text, 'pieces')) ? { key, value } : null;
}

function dictsIn(list: List | undefined): Dict[] {
  return list?.entries.filter((entry) => entry.type === 'dict') ?? [];
}

function listAt(dict: Dict, name: string): List | undefined {
  const value = valueAt(dict, name);
  return value?.type === 'list' ? value : undefined;
}

function wordAt(dict: Dict, name: string): string {
  return wordsOf(valueAt(dict, name))?.text ?? '';
}
