package vn.tiendo.plan;

import java.util.ArrayList;
import java.util.List;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Finding;

/** Findings that are made outside the importer. */
final class Findings {

    private Findings() {}

    static Draft added(Draft draft, Finding finding) {
        var findings = new ArrayList<>(draft.findings());
        findings.add(finding);
        return draft.withFindings(List.copyOf(findings));
    }
}
