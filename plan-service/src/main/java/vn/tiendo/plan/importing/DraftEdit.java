package vn.tiendo.plan.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A draft while its members are set one by one; the one place that spells all of them. See {@link Draft#with}. */
public final class DraftEdit {

    public @Nullable String issuer;
    public Draft.Kind kind = Draft.Kind.REFORM;
    public @Nullable String number;
    public @Nullable LocalDate issuedOn;
    public @Nullable String place;
    public String title;
    public @Nullable Integer year;
    public @Nullable String period;
    public @Nullable String signer;
    public @Nullable String signerRole;
    public @Nullable String parentPlan;
    public List<Draft.LegalBasis> legalBases = List.of();
    public List<Draft.Passage> purpose = List.of();
    public List<Draft.Passage> requirements = List.of();
    public List<Draft.Target> targets = List.of();
    public List<Draft.Field> fields = List.of();
    public List<Draft.Task> tasks = List.of();
    public List<Draft.Duty> duties = List.of();
    public List<Draft.Passage> budget = List.of();
    public Draft.@Nullable Reporting reporting;
    public List<Draft.Recipient> recipients = List.of();
    public Map<String, Draft.Source> sources = Map.of();
    public List<Draft.Finding> findings = List.of();

    DraftEdit(String title) {
        this.title = title;
    }

    DraftEdit(Draft draft) {
        issuer = draft.issuer();
        kind = draft.kind();
        number = draft.number();
        issuedOn = draft.issuedOn();
        place = draft.place();
        title = draft.title();
        year = draft.year();
        period = draft.period();
        signer = draft.signer();
        signerRole = draft.signerRole();
        parentPlan = draft.parentPlan();
        legalBases = draft.legalBases();
        purpose = draft.purpose();
        requirements = draft.requirements();
        targets = draft.targets();
        fields = draft.fields();
        tasks = draft.tasks();
        duties = draft.duties();
        budget = draft.budget();
        reporting = draft.reporting();
        recipients = draft.recipients();
        sources = draft.sources();
        findings = draft.findings();
    }

    Draft done() {
        return new Draft(issuer, kind, number, issuedOn, place, title, year, period, signer, signerRole, parentPlan,
                legalBases, purpose, requirements, targets, fields, tasks, duties, budget, reporting, recipients,
                sources, findings);
    }
}
