import { WarningOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { Component, type ReactNode } from "react";
import { frame } from "../texts/frame";
import { useTexts } from "../texts/texts";
import { Notice } from "./States";

interface BoundaryProps {
  /** Called before the page is shown again. */
  reset: () => void;
  /** What the page shows; where it changes, a page that failed is tried anew. */
  shows: string;
  children: ReactNode;
}

/** Keeps a page that fails from taking the others with it. Give it the page's path as `key`. */
export class PageBoundary extends Component<BoundaryProps, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: Error): { error: Error } {
    return { error };
  }

  override componentDidUpdate(before: BoundaryProps): void {
    if (this.state.error !== null && before.shows !== this.props.shows) {
      this.again();
    }
  }

  again(): void {
    this.props.reset();
    this.setState({ error: null });
  }

  override render(): ReactNode {
    return this.state.error === null ? (
      this.props.children
    ) : (
      <Broken
        error={this.state.error}
        again={() => this.again()}
      />
    );
  }
}

/** A page whose files are gone was replaced by a newer version of the product. */
function Broken({ error, again }: { error: Error; again: () => void }) {
  const texts = useTexts(frame);
  const replaced = /dynamically imported module|module script|preload CSS/i.test(error.message);
  return (
    <div role="alert" data-testid="broken">
      <Notice
        icon={WarningOutlined}
        title={replaced ? texts.newVersionTitle : texts.brokenTitle}
        help={replaced ? texts.newVersionHelp : texts.brokenHelp}
      >
        <Button type="primary" onClick={replaced ? () => location.reload() : again}>
          {replaced ? texts.reload : texts.reopen}
        </Button>
      </Notice>
    </div>
  );
}
