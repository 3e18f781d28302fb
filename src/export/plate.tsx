/** The plate: a figure as a finished page, with all that is needed to read it by itself. It runs in the page and in Node. */
import type { VNode } from 'preact';
import type { Figure } from '../figure/figure.ts';
import { words } from '../words/words.ts';
import { near } from './blocks.tsx';
import { ComparisonBelow, comparisonRoom } from './plate/comparisonbelow.tsx';
import { Inset } from './plate/inset.tsx';
import { layOut } from './plate/layout.ts';
import { MapBox } from './plate/mapbox.tsx';
import { altText, metadataOf, nameOf } from './plate/metadata.ts';
import type { Page } from './plate/page.ts';
import { drawIn } from './plate/placed.ts';

export { GIVES_WAY, PARTS, type Page, type PlatePart } from './plate/page.ts';

/** The plate of a figure on a page, as one SVG element. */
export function Plate({ figure, page }: { figure: Figure; page: Page }): VNode {
  const { width, height } = page;
  const { ink } = figure;
  const { maps, blocks, inset, corner, pieces } = layOut(figure, {
    ...page,
    height: height - comparisonRoom(page),
  });
  const [first] = maps;
  const { code, direction } = words().language;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      // Urdu has letters of its own shape, which a font gives only where it is told the language.
      lang={direction === 'rtl' ? code : undefined}
      role="img"
      aria-label={nameOf(figure)}
    >
      <title>{nameOf(figure)}</title>
      <desc>{altText(figure)}</desc>
      <metadata>{metadataOf(figure, page)}</metadata>
      {page.fontStyle === '' ? null : <style>{page.fontStyle}</style>}
      <rect width={width} height={height} fill={ink.paper} />
      {maps.map((map, index) => (
        <g key={map.figure.fill.id}>
          {map.caption.block.height > 0 ? drawIn(map.caption, ink) : null}
          <g transform={`translate(${near(map.box.left)} ${near(map.box.top)})`}>
            <MapBox
              figure={map.figure}
              frame={map.frame}
              pieces={pieces}
              id={`map${index + 1}`}
              furnished={index === 0}
              corner={index === 0 ? corner : null}
            />
          </g>
        </g>
      ))}
      {blocks.map((placed) => drawIn(placed, ink))}
      <ComparisonBelow page={page} ink={ink} />
      {first && inset ? (
        <g transform={`translate(${near(inset.left)} ${near(inset.top)})`}>
          <Inset
            figure={figure}
            frame={first.frame}
            width={near(inset.right - inset.left)}
            height={near(inset.bottom - inset.top)}
          />
        </g>
      ) : null}
    </svg>
  );
}
