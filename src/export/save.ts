/** Saving: a blob as a file of the reader's. */

const KEPT_MS = 10_000;

export function saveAs(blob: Blob, name: string): void {
  const anchor = Object.assign(document.createElement('a'), {
    href: URL.createObjectURL(blob),
    download: name,
  });
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(anchor.href), KEPT_MS);
}
