package vn.tiendo.plan.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Source;

/**
 * A draft as a caller sends it: the form in which plans are read, so that what was read can be changed and sent back.
 * What is left out is empty; members that say how the plan stands are ignored.
 *
 * @param unit issuing unit, the caller's own if left out
 * @param tasks those without an id keep that of the task in the same words, or get a new one
 * @param targets likewise
 */
@JsonIgnoreProperties({"id", "version", "status", "unitName", "fileName", "createdAt", "publishedAt", "closeReason",
    "checksum", "review", "waivers", "edition", "amendment", "carriedFrom", "handovers"})
record PlanBody(@Nullable String unit, @Nullable String issuer, Draft.@Nullable Kind kind, @Nullable String number,
        @Nullable LocalDate issuedOn, @Nullable String place, @Nullable String title, @Nullable Integer year,
        @Nullable String period, @Nullable String signer, @Nullable String signerRole, @Nullable String parentPlan,
        @Nullable List<LegalBasisBody> legalBases, @Nullable List<PassageBody> purpose,
        @Nullable List<PassageBody> requirements, @Nullable List<TargetBody> targets,
        @Nullable List<FieldBody> fields, @Nullable List<TaskBody> tasks, @Nullable List<DutyBody> duties,
        @Nullable List<PassageBody> budget, @Nullable ReportingBody reporting,
        @Nullable List<RecipientBody> recipients, @Nullable Map<String, Source> sources,
        @Nullable List<FindingBody> findings) {

    /**
     * The draft.
     *
     * @param known items of the plan it is to change, {@link KnownItems#NONE} for a new one
     */
    Draft toDraft(KnownItems known) {
        return new Draft(issuer, Objects.requireNonNullElse(kind, Draft.Kind.REFORM), number, issuedOn, place,
                Objects.requireNonNullElse(title, ""), year, period, signer, signerRole, parentPlan,
                Items.each("legalBases", legalBases, LegalBasisBody::read),
                Items.each("purpose", purpose, PassageBody::read),
                Items.each("requirements", requirements, PassageBody::read),
                Items.each("targets", targets, TargetBody.reader(targets, known)),
                Items.each("fields", fields, FieldBody::read),
                Items.each("tasks", tasks, TaskBody.reader(tasks, known)),
                Items.each("duties", duties, DutyBody::read), Items.each("budget", budget, PassageBody::read),
                reporting == null ? null : ReportingBody.read(reporting),
                Items.each("recipients", recipients, RecipientBody::read), Items.sources(sources),
                Items.each("findings", findings, FindingBody::read));
    }
}
