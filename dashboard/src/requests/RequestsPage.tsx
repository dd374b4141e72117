import { Route, Routes } from "react-router";
import { AskForm } from "./ask/AskForm";
import { ListView } from "./ListView";
import { QuestionsForm } from "./ask/QuestionsForm";
import { RequestView } from "./RequestView";
import "./requests.css";

/** Reports asked for outside the calendar: asked of units below, answered to the unit above. */
export default function RequestsPage() {
  return (
    <Routes>
      <Route path="/requests" element={<ListView />} />
      <Route path="/requests/new" element={<AskForm />} />
      <Route path="/requests/:id" element={<RequestView />} />
      <Route path="/requests/:id/questions" element={<QuestionsForm />} />
    </Routes>
  );
}
