// @vitest-environment happy-dom
/** Questions: each leads to a view that the atlas can show, and they are offered until a reader does anything. */

import { describe, expect, it } from 'vitest';
import { levelsOf } from '../../src/figure/dissolved.ts';
import { asksNothing, greet, questionsOf } from '../../src/page/questions.ts';
import { createFixed, createState } from '../../src/page/state.ts';
import { parseView } from '../../src/view/parse.ts';
import { formatView } from '../../src/view/view.ts';
import { DATASET, PLAIN } from '../atlas.ts';

const FIXED = createFixed(levelsOf(DATASET));
const QUESTIONS = questionsOf(DATASET.atlas);
function greeted() {
  const state = createState(FIXED, { view: PLAIN, notices: [] }, 0);
  greet(state);
  return state;
}

describe('questionsOf(atlas)', () => {
  it.each(QUESTIONS)('$id leads to a view that an address can hold', ({ view }) => {
    const asked = { ...PLAIN, ...view };
    expect(parseView(formatView(asked), FIXED.choices)).toEqual({ view: asked, notices: [] });
  });

  it('are the three of the data, each in words', () => {
    expect(QUESTIONS.map(({ text }) => text)).toEqual([
      'Where could police not go?',
      'Which towns were reached?',
      'Who is said to control what?',
    ]);
  });

  it('no two lead to the same view', () => {
    const views = QUESTIONS.map(({ view }) => formatView({ ...PLAIN, ...view }));
    expect(new Set(views).size).toBe(views.length);
  });
});

describe('asksNothing(fragment)', () => {
  it.each(['', '#', '#lang=ur', '#lang=en'])('%s asks for nothing but a language', (fragment) => {
    expect(asksNothing(fragment)).toBe(true);
  });

  it.each(['#fill=control', '#lang=ur&fill=control', '#weather=fine'])('%s asks for more', (fragment) => {
    expect(asksNothing(fragment)).toBe(false);
  });
});

describe('greet(state)', () => {
  it('greets until the view is another', () => {
    const { welcome, view } = greeted();
    expect(welcome.value).toBe(true);
    view.value = { ...PLAIN };
    expect(welcome.value).toBe(false);
    view.value = PLAIN;
    expect(welcome.value).toBe(false);
  });

  it.each(['help', 'embed'] as const)('greets until %s is opened', (name) => {
    const { welcome, dialog } = greeted();
    dialog.value = name;
    expect(welcome.value).toBe(false);
  });

  it('greets until the export is opened, and not again when it is closed', () => {
    const { welcome, exporting } = greeted();
    exporting.value = true;
    exporting.value = false;
    expect(welcome.value).toBe(false);
  });
});
