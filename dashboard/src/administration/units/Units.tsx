import { Route, Routes } from "react-router";
import { units } from "../../texts/units";
import { useTexts } from "../../texts/texts";
import { Views } from "../../views/Views";
import { Changes } from "./changes/Changes";
import { OfficialList } from "./list/OfficialList";
import { Outlines } from "./outlines/Outlines";
import { Register } from "./tree/Register";
import "./units.css";

const ADDRESS = "/administration/units";

/** The units of government: as they stand on a day, what changes them, and where they lie. */
export default function Units() {
  const texts = useTexts(units);
  return (
    <>
      <Views
        label={texts.views}
        views={[
          [ADDRESS, texts.register],
          [`${ADDRESS}/changes`, texts.changes],
          [`${ADDRESS}/list`, texts.list],
          [`${ADDRESS}/outlines`, texts.outlines],
        ]}
      />
      <Routes>
        <Route path="changes" element={<Changes />} />
        <Route path="list" element={<OfficialList />} />
        <Route path="outlines" element={<Outlines />} />
        <Route path=":code?" element={<Register />} />
      </Routes>
    </>
  );
}
