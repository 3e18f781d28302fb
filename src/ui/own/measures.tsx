/** The measures of a table: of each, whether it is mapped, whether its numbers are counts or rates, and what they are in. */
import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { type Draft, type MeasureDraft, measureIn } from '../../own/draft.ts';
import { type Measure, measuresOf } from '../../own/measures.ts';
import { further } from '../../words/words.ts';
import { Classes } from './classes.tsx';
import { ChoiceField, optionsOf, Part, TextField } from './field.tsx';

interface MeasuresProps {
  readonly draft: Draft;
  /** Whether the table has several days. */
  readonly dayed: boolean;
  readonly dark: boolean;
  readonly valuesOf: (measure: Measure) => readonly number[];
  readonly onMeasure: (id: string, said: MeasureDraft) => void;
}

type OneProps = Omit<MeasuresProps, 'draft' | 'onMeasure'> & {
  readonly measure: Measure;
  readonly said: MeasureDraft;
  readonly others: readonly Measure[];
  readonly onSaid: (next: Partial<MeasureDraft>) => void;
};

/** Whether numbers count something: asked, since a count is not offered as a fill. */
function Nature({ measure, said, onSaid }: OneProps): VNode {
  const { maps } = further().own.sheet;
  const id = useId();
  return (
    <div class="own-field" role="radiogroup" aria-labelledby={id} aria-describedby={`${id}-hint`}>
      <span id={id}>{maps.nature}</span>
      {optionsOf(maps.natures).map((option) => (
        <label key={option.id} class="choice">
          <input
            type="radio"
            name={`nature-${measure.id}`}
            data-asks={`nature ${measure.id}`}
            checked={said.nature === option.id}
            onChange={() => onSaid({ nature: option.id })}
          />
          <span>{option.label}</span>
        </label>
      ))}
      <p id={`${id}-hint`} class="hint">
        {maps.natureHint}
      </p>
    </div>
  );
}

/** What a count is divided by, for a fill beside the circles. */
function Divisor({ measure, said, others, onSaid }: OneProps): VNode {
  const { maps, words } = further().own.sheet;
  const { column, ...alone } = maps.divisors;
  const options = optionsOf<MeasureDraft['divisor']>(
    (others.length > 0 ? maps.divisors : alone) as typeof maps.divisors,
  );
  return (
    <>
      <ChoiceField
        label={maps.divisor}
        value={said.divisor}
        options={options}
        onValue={(divisor) => onSaid({ divisor, each: divisor === 'column' ? 100 : 1000 })}
      />
      {said.divisor === 'column' ? (
        <ChoiceField
          label={maps.by}
          asks={`divisor ${measure.id}`}
          value={said.by}
          options={[{ id: '', label: words.choose }, ...others.map(({ id, name }) => ({ id, label: name }))]}
          onValue={(by) => onSaid({ by })}
        />
      ) : null}
      {said.divisor === 'population' || said.divisor === 'column' ? (
        <ChoiceField
          label={maps.each}
          value={String(said.each)}
          options={['1', '100', '1000', '10000', '100000'].map((id) => ({
            id,
            label: Number(id).toLocaleString('en'),
          }))}
          onValue={(each) => onSaid({ each: Number(each) })}
        />
      ) : null}
    </>
  );
}

function Numbers(props: OneProps): VNode {
  const { measure, said, dayed, dark, valuesOf, onSaid } = props;
  const { maps } = further().own.sheet;
  const { nature, divisor, classes, unit, summed } = said;
  const filled = nature === 'rate' || (nature === 'count' && divisor !== 'none');
  return (
    <>
      <Nature {...props} />
      {nature === null ? null : (
        <TextField
          label={maps.unit[nature]}
          asks={`unit ${measure.id}`}
          hint={maps.unitHint[nature]}
          value={unit}
          onValue={(next) => onSaid({ unit: next })}
        />
      )}
      {nature === 'count' ? <Divisor {...props} /> : null}
      {nature === 'count' && dayed ? (
        <label class="choice">
          <input
            type="checkbox"
            checked={summed}
            onChange={({ currentTarget }) => onSaid({ summed: currentTarget.checked })}
          />
          <span>{maps.summed}</span>
        </label>
      ) : null}
      {filled ? (
        <Classes
          classes={classes}
          asks={`breaks ${measure.id}`}
          values={valuesOf(measure)}
          dark={dark}
          onClasses={(next) => onSaid({ classes: next })}
        />
      ) : null}
    </>
  );
}

function One(props: OneProps): VNode {
  const { measure, said, onSaid } = props;
  const { maps } = further().own.sheet;
  return (
    <fieldset class="own-measure">
      <legend>
        <label class="choice">
          <input
            type="checkbox"
            checked={said.mapped}
            data-asks="mapped"
            onChange={({ currentTarget }) => onSaid({ mapped: currentTarget.checked })}
          />
          <span>{maps.mapped(measure.name)}</span>
        </label>
      </legend>
      {said.mapped ? (
        <>
          <TextField
            label={maps.title}
            asks={`name ${measure.id}`}
            value={said.title}
            onValue={(title) => onSaid({ title })}
          />
          {measure.kind === 'number' ? <Numbers {...props} /> : null}
        </>
      ) : null}
    </fieldset>
  );
}

export function Measures({ draft, onMeasure, ...rest }: MeasuresProps): VNode {
  const { maps } = further().own.sheet;
  const measures = measuresOf(draft.columns);
  return (
    <Part heading={maps.heading}>
      {measures.length === 0 ? <p>{maps.none}</p> : null}
      {measures.map((measure) => {
        const said = measureIn(draft, measure);
        return (
          <One
            key={measure.id}
            {...rest}
            measure={measure}
            said={said}
            others={measures.filter(({ id, kind }) => kind === 'number' && id !== measure.id)}
            onSaid={(next) => onMeasure(measure.id, { ...said, ...next })}
          />
        );
      })}
    </Part>
  );
}
