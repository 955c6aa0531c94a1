import { Component, type ComponentChildren, type VNode } from 'preact';
import { PaneWords } from '../words/panes';
import { State } from './state';

interface BoundaryProps {
	readonly children: ComponentChildren;
}

interface BoundaryState {
	readonly error?: Error | undefined;
}

/** Shows what went wrong in place of what could not be drawn, and offers another try; the rest of the app goes on. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
	override state: BoundaryState = {};

	override componentDidCatch(error: Error): void {
		console.error('Kith: a pane could not be drawn.', error);
		this.setState({ error });
	}

	override render(): VNode {
		const { error } = this.state;
		if (error === undefined) return <>{this.props.children}</>;
		return (
			<State icon="circle-alert" title={PaneWords.broken}>
				<p>{PaneWords.unharmed}</p>
				<pre class="kith-trouble">{error.message}</pre>
				<button type="button" onClick={() => this.setState({ error: undefined })}>
					{PaneWords.again}
				</button>
			</State>
		);
	}
}
