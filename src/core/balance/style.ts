/**
 * The page's style. In an editor the theme's variables are there and win; on its own the page follows the system's
 * light or dark. Bars lean towards the colour of the text, so that their numbers stand out from them. In a
 * high-contrast theme every bar has an outline, and each bar's number and name say without colour what it holds.
 */
export const style = `
:root {
  color-scheme: light dark;
  --text: var(--vscode-foreground, CanvasText);
  --ground: var(--vscode-editor-background, Canvas);
  --soft: var(--vscode-descriptionForeground, GrayText);
  --line: var(--vscode-contrastBorder, var(--vscode-panel-border, color-mix(in srgb, CanvasText 25%, Canvas)));
  --link: var(--vscode-textLink-foreground, LinkText);
  --po: color-mix(in srgb, var(--vscode-charts-blue, #3a7bd5) 80%, var(--text));
  --pm: color-mix(in srgb, var(--vscode-charts-purple, #8e5bbf) 80%, var(--text));
  --mixed: color-mix(in srgb, var(--vscode-charts-orange, #d9822b) 80%, var(--text));
  --unclear: color-mix(in srgb, var(--vscode-descriptionForeground, #8a8a8a) 80%, var(--text));
  --good: color-mix(in srgb, var(--vscode-charts-green, #388a34) 80%, var(--text));
  --poor: color-mix(in srgb, var(--vscode-charts-yellow, #b89500) 80%, var(--text));
}
/* The light theme of high contrast has no orange: its own is a third blue. */
.vscode-high-contrast-light { --mixed: #8a4b00; }
body { color: var(--text); background: var(--ground); font: 14px/1.5 var(--vscode-font-family, system-ui, sans-serif); }
main { max-width: 56rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.15rem; margin-top: 2rem; } h3 { font-size: 1rem; }
a { color: var(--link); } a:focus-visible, section:focus-visible { outline: 2px solid var(--vscode-focusBorder, Highlight); outline-offset: 2px; }
.chart { direction: ltr; max-width: 50rem; font-size: 13px; line-height: 1.3; }
.row { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: .2rem .7rem; align-items: center; margin: .5rem 0; padding-inline-end: 3rem; }
.name { text-align: end; overflow-wrap: anywhere; }
.row svg { display: block; width: 100%; height: 22px; overflow: visible; }
svg text { fill: var(--text); dominant-baseline: central; }
svg .in { text-anchor: middle; fill: var(--ground); font-weight: 600; }
svg rect { stroke: var(--vscode-contrastBorder, var(--ground)); stroke-width: 1; }
.po { fill: var(--po); } .pm { fill: var(--pm); } .mixed { fill: var(--mixed); } .unclear { fill: var(--unclear); }
.good { fill: var(--good); } .poor { fill: var(--poor); } .plain { fill: var(--po); }
.legend { display: flex; flex-wrap: wrap; gap: 1.5rem; list-style: none; padding: 0; }
.legend svg { width: 12px; height: 12px; margin-inline-end: .5rem; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: .3rem .6rem; border-bottom: 1px solid var(--line); font-weight: normal; vertical-align: top; }
thead th { color: var(--soft); } .where, .none { color: var(--soft); }
td { overflow-wrap: anywhere; }
/* Beside another editor: names above their bars, which keep their height and their words. */
@media (max-width: 40rem) {
  main { padding: .5rem; }
  .row { grid-template-columns: minmax(0, 1fr); } .name { text-align: start; }
}
section:target { outline: 1px solid var(--line); padding: 0 .8rem; }
`;

/** Names the style to the browser, which takes no other: a test holds the two together. */
export const styleHash = 'sha256-SHqGap/NO7y/GTDWRxhZlmzYV4HbjG2dBqTQ51J+dmk=';
