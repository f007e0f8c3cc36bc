import { Component, type ReactNode } from 'react';
import { ErrorState } from '../components/ErrorState';

/** A page that fails to render (or whose file a new release has replaced) says so and offers a reload, inside the frame. */
export class Crash extends Component<{ children: ReactNode }, { problem: unknown }> {
  override state: { problem: unknown } = { problem: null };

  static getDerivedStateFromError(problem: unknown) {
    return { problem };
  }

  override render() {
    if (this.state.problem) return <div className="lq-wide" style={{ paddingTop: 40 }}><ErrorState problem={this.state.problem} retry={() => window.location.reload()} /></div>;
    return this.props.children;
  }
}
