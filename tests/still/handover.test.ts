// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { handOver } from '../../src/still/handover.ts';

const root = () => document.querySelector<HTMLElement>('#atlas') ?? document.body;

beforeEach(() => {
  document.body.innerHTML = '<div id="atlas"><div id="still"><div class="menu">still</div></div></div>';
});

describe('handOver', () => {
  it('handOver(root, draw) takes the still away before anything is drawn, and is at rest again after', () => {
    handOver(root(), () => {
      expect(root().innerHTML).toBe('');
      expect(root().dataset.taking).toBe('');
      root().innerHTML = '<div class="menu">atlas</div>';
    });
    expect(root().outerHTML).toBe('<div id="atlas"><div class="menu">atlas</div></div>');
  });

  it('handOver(root, draw) scrolls the atlas as far as the reader had scrolled the still', () => {
    const menu = document.querySelector('.menu');
    if (menu) menu.scrollTop = 40;
    handOver(root(), () => {
      root().innerHTML = '<div class="menu">atlas</div>';
    });
    expect(document.querySelector('.menu')?.scrollTop).toBe(40);
  });

  it('handOver(root, draw) only draws where there is no still any more', () => {
    document.getElementById('still')?.remove();
    handOver(root(), () => {
      root().textContent = 'drawn';
    });
    expect(root().textContent).toBe('drawn');
  });
});
