package vn.tiendo.plan.cascade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.PlanImporter;
import vn.tiendo.plan.importing.file.Limits;

/** The commune's sample plan beside the province's; what belongs together was read off by a person. */
class ProposalsTest {

    private static final Map<String, String> BELONG_TOGETHER = Map.of("tasks/t1", "tasks/t1", "tasks/t4", "tasks/t7",
            "tasks/t5", "tasks/t8", "tasks/t6", "tasks/t11", "tasks/t7", "tasks/t12",
            "tasks/t8", "tasks/t13", "tasks/t11", "tasks/t18", "tasks/t12", "tasks/t19");

    @Test
    void the_task_of_the_parent_plan_that_a_person_would_choose_is_proposed_first() throws IOException {
        assertThat(firstCandidates()).containsAllEntriesOf(BELONG_TOGETHER);
    }

    @Test
    void targets_of_the_same_indicator_are_proposed_first_however_they_are_worded() throws IOException {
        assertThat(firstCandidates()).contains(entry("targets/g1", "targets/g1"), entry("targets/g6", "targets/g7"));
    }

    @Test
    void a_task_unlike_any_of_the_parent_plan_or_in_quite_other_words_has_no_proposal() throws IOException {
        assertThat(firstCandidates()).doesNotContainKeys("tasks/t10", "tasks/t2");
    }

    private static Map<String, String> firstCandidates() throws IOException {
        var first = new HashMap<String, String>();
        Proposals.of(sample("ke-hoach-cchc-phuong-2026.txt"), sample("ke-hoach-cchc-tinh-2026.txt")).stream()
                .filter(proposal -> !proposal.candidates().isEmpty())
                .forEach(proposal -> first.put(proposal.item().id(),
                        proposal.candidates().getFirst().item().id()));
        return first;
    }

    private static Draft sample(String name) throws IOException {
        return new PlanImporter().read(Files.readAllBytes(Path.of("../deploy/local/samples", name)), name,
                Limits.DEFAULT);
    }
}
