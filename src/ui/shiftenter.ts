/** Shift with Enter on a button: Firefox presses the button, and says nothing of Shift. */
export function onShiftEnter(event: KeyboardEvent, act: () => void): boolean {
  if (event.key !== 'Enter' || !event.shiftKey) return false;
  event.preventDefault();
  act();
  return true;
}
