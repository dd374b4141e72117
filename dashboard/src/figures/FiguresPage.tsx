import { useEffect } from "react";
import { Route, Routes } from "react-router";
import { keepPageForOffline } from "../offline/register";
import { EntryPage } from "./entry/EntryPage";
import { FiguresHome } from "./FiguresHome";
import "./figures.css";

/** Figures: entered by units, approved above. Opened once, it opens without a network too. */
export default function FiguresPage() {
  useEffect(() => keepPageForOffline(), []);
  return (
    <Routes>
      <Route path="/figures" element={<FiguresHome />} />
      <Route path="/figures/:form" element={<EntryPage />} />
    </Routes>
  );
}
