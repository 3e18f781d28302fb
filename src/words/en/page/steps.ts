/** The steps by which a reader came. */

export const steps = {
  trail: {
    label: 'Your steps',
    undo: 'Undo',
    redo: 'Redo',
    back: (step: string) => `Back to: ${step}`,
    forward: (step: string) => `Forward to: ${step}`,
  },
  steps: {
    opened: 'Opened',
    typed: 'Opened by address',
    reloaded: 'Before the reload',
    compared: (place: string) => `${place} compared`,
    closed: (place: string) => `${place} closed`,
    oneMap: 'One map',
    against: (...map: readonly string[]) => `Against ${map.join(', ')}`,
    ways: { swipe: 'Swipe', side: 'Side by side', difference: 'Difference' },
    swapped: 'Swapped',
    on: (theme: string) => `${theme} on`,
    off: (theme: string) => `${theme} off`,
    levels: { town: 'Towns', district: 'Districts' },
    allShown: 'All shown',
    only: 'Part of the legend',
    allActors: 'All actors',
    evidence: 'Evidence',
    evidenceClosed: 'Evidence closed',
    axes: 'Other axes',
    moved: 'Moved',
  },
};
