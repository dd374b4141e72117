import { Route, Routes } from "react-router";
import { CatalogueList } from "./CatalogueList";
import { FormPage } from "./FormPage";
import { IndicatorPage } from "./IndicatorPage";
import { NewForm, NewIndicator } from "./New";
import "./catalogue.css";

/** What is measured and what is asked for: the list, and each with its versions. */
export default function Catalogue() {
  return (
    <Routes>
      <Route index element={<CatalogueList />} />
      <Route path="indicators/new" element={<NewIndicator />} />
      <Route path="indicators/:code" element={<IndicatorPage />} />
      <Route path="forms/new" element={<NewForm />} />
      <Route path="forms/:code" element={<FormPage />} />
    </Routes>
  );
}
