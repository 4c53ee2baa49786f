const mark = /["“”«»`]/;

/**
 * Tells whether an offset of a text stands within quotation marks or code. It is asked for ascending offsets, so that
 * each mark is counted once, however many words of a long text are asked about.
 */
export function quotationsOf(text: string): (offset: number) => boolean {
  if (!mark.test(text)) return () => false;
  let counted = 0;
  let isOpen = false;
  return (offset) => {
    for (; counted < offset; counted++) if (mark.test(text[counted] ?? '')) isOpen = !isOpen;
    return isOpen;
  };
}
