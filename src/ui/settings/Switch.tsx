/** A setting that is on or off, with a sentence on what it does. */
import { useId, type ReactNode } from 'react';

interface SwitchProps {
  name: string;
  what: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

export function Switch({ name, what, on, onChange }: SwitchProps): ReactNode {
  const about = useId();
  return (
    <div className="switch">
      <label className="switch-name">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={about}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{name}</span>
      </label>
      <p id={about} className="quiet">
        {what}
      </p>
    </div>
  );
}
