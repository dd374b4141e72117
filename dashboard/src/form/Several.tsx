import "./form.css";

interface SeveralProps<T extends string> {
  title: string;
  names: Record<T, string>;
  chosen: readonly T[];
  turn: (one: T, isWanted: boolean) => void;
  fault?: string | undefined;
}

/** Any of a few, each with its own mark. */
export function Several<T extends string>({ title, names, chosen, turn, fault }: SeveralProps<T>) {
  return (
    <fieldset className="several">
      <legend>{title}</legend>
      {(Object.keys(names) as T[]).map((one) => (
        <label key={one} className="check">
          <input type="checkbox" checked={chosen.includes(one)} onChange={({ target }) => turn(one, target.checked)} />
          {names[one]}
        </label>
      ))}
      {fault !== undefined && (
        <p className="refusal" role="alert">
          {fault}
        </p>
      )}
    </fieldset>
  );
}
