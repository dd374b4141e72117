import { FileSearchOutlined } from "@ant-design/icons";
import { Link } from "react-router";
import { Notice } from "../states/States";
import { frame } from "../texts/frame";
import { useTexts } from "../texts/texts";

export function NotFound() {
  const texts = useTexts(frame);
  return (
    <Notice icon={FileSearchOutlined} title={texts.notFoundTitle} help={texts.notFoundHelp} testId="not-found">
      <Link to="/">{texts.home}</Link>
    </Notice>
  );
}
