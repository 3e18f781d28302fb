/** The classes of a fill: by which method, how many, at which breaks, and how the numbers are spread over them. */
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { spread } from '../../figure/choropleth.ts';
import { classOf, endsOf } from '../../figure/classes.ts';
import { heaped } from '../../figure/heaped.ts';
import { SEQUENTIAL } from '../../figure/palettes.ts';
import { asNumber } from '../../figure/phrases.ts';
import { breaksOf } from '../../own/breaks.ts';
import { numberOf } from '../../own/numbers.ts';
import type { Classes as Chosen, Method } from '../../own/owntable.ts';
import { threeDigits } from '../../own/themes.ts';
import { further } from '../../words/words.ts';
import { ChoiceField, optionsOf, TextField } from './field.tsx';

interface ClassesProps {
  readonly classes: Chosen;
  /** The numbers that are classed; none while they are not known. */
  readonly values: readonly number[];
  readonly dark: boolean;
  /** By what a want finds the field of its breaks. */
  readonly asks: string;
  readonly onClasses: (classes: Chosen) => void;
}

const [WIDTH, RADIUS, LEAST_HEIGHT] = [320, 4, 40];

/** One dot a value over the bands of the classes; in words what it shows. */
function Spread({ classes, values, dark }: Omit<ClassesProps, 'asks' | 'onClasses'>): VNode {
  const { maps } = further().own.sheet;
  const breaks = breaksOf(classes, values);
  const [least, most] = endsOf([...values, ...breaks]);
  const xOf = (value: number) =>
    RADIUS + 1 + ((value - least) / (most - least || 1)) * (WIDTH - 2 * (RADIUS + 1));
  const sorted = values.toSorted((a, b) => a - b);
  const ups = heaped(sorted.map(xOf), RADIUS);
  const height = Math.max(LEAST_HEIGHT, Math.ceil(endsOf([0, ...ups])[1] + 2 * RADIUS + 2));
  const edges = [0, ...breaks.map(xOf), WIDTH];
  const fills = spread(SEQUENTIAL.teal[dark ? 'dark' : 'light'], breaks.length + 1);
  const numbers = threeDigits([least, most]);
  const labels = [least, ...breaks, most].map((value) => asNumber(value, numbers));
  const counts = fills.map((_, index) => values.filter((value) => classOf(value, breaks) === index).length);
  const told = counts.map((n, index) => maps.class(labels[index] ?? '', labels[index + 1] ?? '', n));
  return (
    <figure class="own-spread">
      <svg
        viewBox={`0 0 ${WIDTH} ${height}`}
        width={WIDTH}
        height={height}
        aria-hidden="true"
        direction="ltr"
      >
        {fills.map((fill, index) => (
          <rect
            key={index}
            x={edges[index] ?? 0}
            y={0}
            width={Math.max((edges[index + 1] ?? 0) - (edges[index] ?? 0), 0)}
            height={height}
            fill={fill}
          />
        ))}
        {sorted.map((value, index) => (
          <circle
            key={index}
            class="own-dot"
            cx={xOf(value)}
            cy={height - RADIUS - 1 - (ups[index] ?? 0)}
            r={RADIUS - 0.5}
          />
        ))}
      </svg>
      <figcaption>{maps.distribution(values.length, told)}</figcaption>
    </figure>
  );
}

const COUNTS = ['2', '3', '4', '5'] as const;

/** Numbers with spaces, semicolons or commas and spaces between them. */
const numbersIn = (text: string) =>
  text
    .split(/[;\s]+|,\s/)
    .flatMap((one) => (one === '' ? [] : (numberOf(one) ?? [])))
    .slice(0, 4);

export function Classes({ classes, values, dark, asks, onClasses }: ClassesProps): VNode {
  const { maps } = further().own.sheet;
  const { method, count } = classes;
  const [text, setText] = useState(classes.breaks.join('; '));
  const choose = (next: Method) => {
    // One's own begin where the others were.
    const breaks = next === 'own' ? breaksOf(classes, values) : [];
    setText(breaks.join('; '));
    onClasses({ ...classes, method: next, breaks: [...breaks] });
  };
  return (
    <fieldset class="own-classes">
      <legend>{maps.classes}</legend>
      <ChoiceField label={maps.method} value={method} options={optionsOf(maps.methods)} onValue={choose} />
      {method === 'own' ? (
        <TextField
          label={maps.breaks}
          asks={asks}
          value={text}
          numeric
          onValue={(next) => {
            setText(next);
            onClasses({ ...classes, breaks: numbersIn(next) });
          }}
        />
      ) : (
        <ChoiceField
          label={maps.count}
          value={COUNTS.find((one) => one === String(count)) ?? '5'}
          options={COUNTS.map((id) => ({ id, label: id }))}
          onValue={(next) => onClasses({ ...classes, count: Number(next) })}
        />
      )}
      {values.length > 0 ? (
        <Spread classes={classes} values={values} dark={dark} />
      ) : (
        <p class="hint">{maps.later}</p>
      )}
    </fieldset>
  );
}
