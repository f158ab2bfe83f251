/** Keeps a fault in the scene from taking the lesson with it. */
import { Component, type ReactNode } from 'react';

interface SceneFaultProps {
  children: ReactNode;
  onFault(error: unknown): void;
}

export class SceneFault extends Component<SceneFaultProps, { fault: boolean }> {
  override state = { fault: false };

  static getDerivedStateFromError(): { fault: boolean } {
    return { fault: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFault(error);
  }

  override render(): ReactNode {
    return this.state.fault ? null : this.props.children;
  }
}
