import { Component, type ReactNode } from 'react';
import { AskError } from '../providers/ask.ts';
import { Fault } from './Fault.tsx';

/** Keeps the frame standing when a page fails; another page begins anew. */
export class PageBoundary extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidMount() {
    window.addEventListener('online', this.loadAgain);
  }

  override componentWillUnmount() {
    window.removeEventListener('online', this.loadAgain);
  }

  loadAgain = () => isNotLoaded(this.state.error) && reload();

  override render() {
    const { error } = this.state;
    return error === undefined ? (
      this.props.children
    ) : (
      <Fault error={error} again={isNotLoaded(error) ? reload : () => this.setState({ error: undefined })} />
    );
  }
}

const isNotLoaded = (error: unknown) => error instanceof AskError && error.code === 'NOT_LOADED';
const reload = () => window.location.reload();
