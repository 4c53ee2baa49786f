/**
 * The script of the page in the editor: it takes over what has changed and nothing else, so that who reads the page keeps
 * the place and the link in focus. It keeps both for when the editor loads the page anew, as it does when the page comes
 * back into sight. It takes its words from nowhere but the extension.
 */
export const script = `
const editor = acquireVsCodeApi();
const sections = () => [...document.querySelectorAll('main > section')];
const titleOf = (section) => section.querySelector('h2').textContent;
const linksIn = (section) => [...section.querySelectorAll('a')];
// The number is what changes.
const nameOf = (link) => (link.getAttribute('aria-label') || link.textContent).replace(/\\d+/g, '');

function placeOf(link) {
  const section = link.closest('main > section');
  return section && { title: titleOf(section), name: nameOf(link), index: linksIn(section).indexOf(link) };
}

function focusAgain(place) {
  const section = place && sections().find((one) => titleOf(one) === place.title);
  if (!section) return;
  const links = linksIn(section);
  const same = links.filter((link) => nameOf(link) === place.name);
  const link = same.find((one) => links.indexOf(one) === place.index) || same[0] || links[Math.min(place.index, links.length - 1)];
  if (link) link.focus({ preventScroll: true });
}

function focused() {
  const link = document.activeElement && document.activeElement.closest('a');
  return link ? placeOf(link) : null;
}

function remember() {
  editor.setState({ read: scrollY, place: focused() || (document.hasFocus() ? null : (editor.getState() || {}).place) });
}

function takeOver(page) {
  const before = document.querySelector('main');
  const after = new DOMParser().parseFromString(page, 'text/html').querySelector('main');
  const place = focused();
  const old = [...before.children];
  const fresh = [...after.children];
  if (old.length !== fresh.length) before.replaceChildren(...fresh);
  else fresh.forEach((part, index) => part.outerHTML === old[index].outerHTML || old[index].replaceWith(part));
  if (place && !focused()) focusAgain(place);
}

addEventListener('message', ({ data }) => takeOver(data));
addEventListener('scroll', remember);
addEventListener('focusin', remember);
// Chromium forgets the link when the list of its items takes the focus.
function comeBack() {
  if (!focused()) focusAgain((editor.getState() || {}).place);
}

addEventListener('focus', comeBack);
const { read } = editor.getState() || {};
if (read) scrollTo(0, read);
if (document.hasFocus()) comeBack();
editor.postMessage('loaded');
`;

/** Names the script to the page, which runs no other: a test holds the two together. */
export const scriptHash = 'sha256-QMsXuMz1tdVI7JDWLxqDek/4Z/eFlJIhPao20sBIE7Q=';
