/**
 * Copies the text of an element; false where the browser does not let pages copy, as without HTTPS: the text is then
 * selected, for the reader to copy it.
 */
export async function copyText(element: HTMLElement): Promise<boolean> {
  const copied = await navigator.clipboard?.writeText(element.innerText).then(
    () => true,
    () => false,
  );
  if (copied) return true;
  window.getSelection()?.selectAllChildren(element);
  return false;
}
