/** Ink: the same colours in both schemes, each of them a colour, and nothing that is drawn without a width or a form. */
import { describe, expect, it } from 'vitest';
import { DARK, FORM, inkFor, LIGHT, TEXT, WIDTH } from '../../src/figure/ink.ts';

describe('inkFor(scheme)', () => {
  it('is of its scheme, with the colours of the other one by name', () => {
    expect([inkFor('light'), inkFor('dark')]).toEqual([LIGHT, DARK]);
    expect([LIGHT.scheme, DARK.scheme]).toEqual(['light', 'dark']);
    expect(Object.keys(DARK)).toEqual(Object.keys(LIGHT));
  });

  it.each([LIGHT, DARK])('has a colour for every name, in the $scheme', ({ scheme: _, ...colors }) => {
    for (const [name, color] of Object.entries(colors)) expect(color, name).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe('what is drawn by more than one hand', () => {
  it('lines and words are of some size', () => {
    for (const sizes of [Object.values(WIDTH), Object.values(TEXT)]) {
      expect(sizes.length).toBeGreaterThan(5);
      expect(sizes.every((size) => size > 0)).toBe(true);
    }
  });

  it('each hatch has a look of its own, with a spacing in which its lines leave room', () => {
    const forms = Object.values(FORM);
    expect(new Set(forms.map((form) => JSON.stringify(form))).size).toBe(6);
    for (const form of forms) {
      expect(form).toEqual({ spacing: expect.any(Number), angle: expect.any(Number) });
      expect(form.spacing).toBeGreaterThan(2 * WIDTH.hatch);
    }
  });
});
