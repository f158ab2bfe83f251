/** Parts that are fetched when first needed: where one cannot be had, a sentence stands in its place with
 * a way to ask again, and everything else goes on. */
import { Component, lazy, type ComponentType, type ReactNode } from 'react';
import { english } from '../../lesson/words/en/words.ts';
import { Missing } from './Missing.tsx';

/** A part that did not come, and what makes it be asked for again. */
class NotFetched extends Error {
  constructor(
    cause: unknown,
    readonly renew: () => void,
  ) {
    super('A part could not be fetched.', { cause });
  }
}

/**
 * A part in a file of its own. It stands within `Suspense` while it comes, and within `Fetched` for where
 * it does not.
 */
export function fetched<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const ask = () =>
    lazy(async () => {
      try {
        return { default: await load() };
      } catch (cause) {
        // What React was refused once it does not ask for again.
        throw new NotFetched(cause, () => {
          Part = ask();
        });
      }
    });
  let Part: ComponentType<Props> = ask();
  return function FetchedPart(props: Props) {
    return <Part {...props} />;
  };
}

interface State {
  readonly fault: 'none' | 'missing' | 'broken';
}

interface FetchedProps {
  children: ReactNode;
  /** Where else one can go, if this is the whole page. */
  wayOut?: ReactNode;
}

export class Fetched extends Component<FetchedProps, State> {
  override state: State = { fault: 'none' };

  static getDerivedStateFromError(error: unknown): State {
    return { fault: error instanceof NotFetched ? 'missing' : 'broken' };
  }

  override componentDidCatch(error: unknown): void {
    if (error instanceof NotFetched) error.renew();
  }

  override render(): ReactNode {
    switch (this.state.fault) {
      case 'none':
        return this.props.children;
      case 'missing':
        return (
          <Missing onAgain={() => this.setState({ fault: 'none' })} wayOut={this.props.wayOut} />
        );
      case 'broken':
        return <p className="notice">{english.notices.partBroken}</p>;
    }
  }
}
