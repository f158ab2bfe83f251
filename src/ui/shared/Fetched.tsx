/** Parts that are fetched when first needed: where one cannot be had, a sentence stands in its place with
 * a way to ask again, and everything else goes on. */
import { Component, lazy, type ComponentType, type ReactNode } from 'react';
import { english } from '../../lesson/words/en/words.ts';
import { Missing, MissingDialog, MissingPage } from './Missing.tsx';

/** A part that did not come, and what makes it be asked for again. */
class NotFetched extends Error {
  constructor(
    cause: unknown,
    readonly renew: () => void,
  ) {
    super('A part could not be fetched.', { cause });
  }

  /** A style that did not come is not asked for again by this page: the view would come without it. */
  get needsNewPage(): boolean {
    return this.cause instanceof Error && this.cause.message.includes('preload CSS');
  }
}

/** Stands within `Suspense` where a part is still on its way: nothing is seen of it, and whoever measures
 * the page can wait until none is left. */
export const coming = <span hidden data-coming="" />;

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

/** A part in a file of its own that nobody misses where it does not come: nothing stands in its place. */
export function fetchedOrNothing<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  return lazy(() =>
    load().then(
      (part) => ({ default: part }),
      () => ({ default: () => null }),
    ),
  );
}

interface FetchedProps {
  children: ReactNode;
  /** Where else one can go, if this is the whole page. */
  wayOut?: ReactNode;
  /** Takes it away, if this is a dialog. */
  onClose?: () => void;
}

interface State {
  readonly fault: unknown;
}

export class Fetched extends Component<FetchedProps, State> {
  override state: State = { fault: null };

  static getDerivedStateFromError(fault: unknown): State {
    return { fault };
  }

  override componentDidCatch(error: unknown): void {
    if (error instanceof NotFetched && !error.needsNewPage) error.renew();
  }

  override render(): ReactNode {
    const { fault } = this.state;
    const { children, wayOut, onClose } = this.props;
    if (fault === null) return children;
    if (!(fault instanceof NotFetched)) {
      return <p className="notice">{english.notices.partBroken}</p>;
    }
    const onAgain = (): void => {
      if (fault.needsNewPage) location.reload();
      else this.setState({ fault: null });
    };
    if (wayOut !== undefined) return <MissingPage onAgain={onAgain} wayOut={wayOut} />;
    return onClose ? (
      <MissingDialog onAgain={onAgain} onClose={onClose} />
    ) : (
      <Missing onAgain={onAgain} />
    );
  }
}
