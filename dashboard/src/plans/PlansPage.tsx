import { Route, Routes, useParams } from "react-router";
import { PlanDesk } from "./PlanDesk";
import { PlanList } from "./PlanList";
import "./plans.css";

/** Plans: the list, and each of them from its import to its versions. */
export default function PlansPage() {
  return (
    <Routes>
      <Route path="/plans" element={<PlanList />} />
      <Route path="/plans/:plan/*" element={<Chosen />} />
    </Routes>
  );
}

function Chosen() {
  const { plan = "" } = useParams();
  return <PlanDesk key={plan} id={plan} />;
}
