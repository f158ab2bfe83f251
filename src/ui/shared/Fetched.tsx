/** Round a part that is fetched when first needed: where it cannot be had, one sentence stands in its
 * place, and everything else goes on. */
import { Component, type ReactNode } from 'react';
import { english } from '../../lesson/words/en/words.ts';

export class Fetched extends Component<{ children: ReactNode }, { missing: boolean }> {
  override state = { missing: false };

  static getDerivedStateFromError(): { missing: boolean } {
    return { missing: true };
  }

  override render(): ReactNode {
    return this.state.missing ? (
      <p className="quiet">{english.notices.partMissing}</p>
    ) : (
      this.props.children
    );
  }
}
