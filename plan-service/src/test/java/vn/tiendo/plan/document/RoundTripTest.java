package vn.tiendo.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.PlanImporter;
import vn.tiendo.plan.importing.file.Limits;

class RoundTripTest {

    static Stream<Draft> plans() {
        return Stream.of(Samples.commune(24), Samples.commune(1), Samples.commune(0),
                imported("/vn/tiendo/plan/importing/flat-table.txt"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void the_document_of_a_plan_imports_to_the_same_plan(Draft plan) {
        var again = read(PlanDocument.write(plan, null), "plan.docx");

        assertThat(heading(again)).containsExactlyElementsOf(heading(plan));
        assertThat(again.legalBases().stream().map(RoundTripTest::basis))
                .containsExactlyElementsOf(plan.legalBases().stream().map(RoundTripTest::basis).toList());
        assertThat(again.tasks().stream().map(RoundTripTest::task))
                .containsExactlyElementsOf(plan.tasks().stream().map(RoundTripTest::task).toList());
        assertThat(again.targets().stream().map(RoundTripTest::target))
                .containsExactlyElementsOf(plan.targets().stream().map(RoundTripTest::target).toList());
        assertThat(again.duties().stream().map(RoundTripTest::duty))
                .containsExactlyElementsOf(plan.duties().stream().map(RoundTripTest::duty).toList());
        assertThat(passages(again)).isEqualTo(passages(plan));
    }

    private static List<@Nullable Object> heading(Draft plan) {
        return Arrays.asList(plan.kind(), plan.issuer(), plan.number(), plan.issuedOn(), plan.place(), plan.title(),
                plan.year(), plan.period(), plan.parentPlan(), plan.signer(),
                plan.signerRole());
    }

    private static List<List<String>> passages(Draft plan) {
        return List.of(plan.purpose().stream().map(Draft.Passage::text).toList(),
                plan.requirements().stream().map(Draft.Passage::text).toList(),
                plan.budget().stream().map(Draft.Passage::text).toList(),
                plan.recipients().stream().map(Draft.Recipient::name).toList(),
                List.of(String.valueOf(plan.reporting() == null ? null : plan.reporting().text())));
    }

    private static Draft.LegalBasis basis(Draft.LegalBasis basis) {
        return new Draft.LegalBasis(basis.kind(), basis.number(), basis.date(), basis.issuer(), basis.subject(),
                basis.parent(), null);
    }

    private static Draft.Task task(Draft.Task task) {
        return new Draft.Task(task.id(), task.number(), task.field(), task.content(), task.products(), task.leads(),
                task.coordinators(), task.timePhrase(), task.note(), null);
    }

    private static Draft.Target target(Draft.Target target) {
        return new Draft.Target(target.id(), target.wording(), target.comparator(), target.threshold(),
                target.unitOfMeasure(), target.subject(), target.indicator(), null);
    }

    private static Draft.Duty duty(Draft.Duty duty) {
        return new Draft.Duty(duty.unit(), duty.duties(), null);
    }

    private static Draft imported(String resource) {
        try (var in = Objects.requireNonNull(RoundTripTest.class.getResourceAsStream(resource), resource)) {
            return read(in.readAllBytes(), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Draft read(byte[] bytes, String name) {
        return new PlanImporter().read(bytes, name, Limits.DEFAULT);
    }
}
