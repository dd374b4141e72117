package vn.tiendo.kpi.submission;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.tiendo.events.Figure;
import vn.tiendo.events.KpiEvent.FiguresApproved;
import vn.tiendo.events.KpiEvent.FiguresLocked;
import vn.tiendo.events.KpiEvent.FiguresPassedOn;
import vn.tiendo.events.KpiEvent.FiguresRecalled;
import vn.tiendo.events.KpiEvent.FiguresReopened;
import vn.tiendo.events.KpiEvent.FiguresReturned;
import vn.tiendo.events.KpiEvent.FiguresSubmitted;
import vn.tiendo.events.KpiEvent.SubmissionEvent;
import vn.tiendo.events.Standing;
import vn.tiendo.kpi.submission.SubmissionCommand.Approve;
import vn.tiendo.kpi.submission.SubmissionCommand.Correct;
import vn.tiendo.kpi.submission.SubmissionCommand.Lock;
import vn.tiendo.kpi.submission.SubmissionCommand.Recall;
import vn.tiendo.kpi.submission.SubmissionCommand.Reopen;
import vn.tiendo.kpi.submission.SubmissionCommand.Return;
import vn.tiendo.kpi.submission.SubmissionCommand.SaveDraft;
import vn.tiendo.kpi.submission.SubmissionCommand.Submit;
import vn.tiendo.kpi.submission.rule.Entry;
import vn.tiendo.kpi.submission.rule.History;
import vn.tiendo.platform.problem.Rejection;

/**
 * Whatever people do in whatever order, allowed or not, the submission ends where its last valid steps led, and each step
 * is told once. What was accepted is kept in plain books beside the real thing, and both are compared after every step.
 */
class AnySequenceTest {

    private static final int STEPS = 120;
    private static final List<String> CALLERS = List.of("d1", "38", "40");

    private final Random random = new Random();
    private final Books books = new Books();
    private final List<Object> events = new ArrayList<>();
    private Duty duty = Acts.duty("38");
    private Submission submission = Submission.blank(duty.key());
    private Instant now = Acts.at("2026-02-01");

    /** What follows from the steps that were accepted, and nothing else. */
    private static final class Books {

        private @Nullable Map<String, Figure> approved;
        private @Nullable Map<String, Figure> pending;
        private @Nullable Map<String, Figure> estimated;
        private @Nullable Map<String, Figure> estimatedBefore;
        private boolean estimate;
        private boolean locked;
        private int stepsLeft;
        private int versions;

        Standing standing() {
            return new Standing(approved, pending, estimated);
        }
    }

    static List<Long> seeds() {
        return new Random(20261121).longs(300).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_sequence_ends_in_the_state_of_its_last_valid_version_and_tells_each_fact_once(long seed) {
        random.setSeed(seed);
        duty = random.nextBoolean() ? Acts.duty("38") : Acts.duty("d1", "38");
        for (int step = 0; step < STEPS; step++) {
            now = now.plusSeconds(random.nextInt(100_000));
            tryOne(command());
            assertThat(submission.standing()).as("seed %d, step %d", seed, step).isEqualTo(books.standing());
            assertThat(submission.versions()).as("seed %d, step %d", seed, step).hasSize(books.versions);
            assertThat(submission.isLocked()).as("seed %d, step %d", seed, step).isEqualTo(books.locked);
        }
        assertThat(events.isEmpty() ? Standing.NONE : ((SubmissionEvent) events.getLast()).standing())
                .as("the newest event says all").isEqualTo(submission.standing());
        assertThat(submission.standingAt(now)).isEqualTo(submission.standing());
        assertThat(submission.versions()).extracting(SubmittedVersion::number).doesNotHaveDuplicates();
    }

    private void tryOne(SubmissionCommand command) {
        var before = submission;
        try {
            var decision = SubmissionDecider.decide(command, submission, duty);
            submission = decision.state();
            note(command, before, decision.events());
            events.addAll(decision.events());
            assertThat(sent(submission).subList(0, before.versions().size())).as("nothing sent is ever changed or lost")
                    .isEqualTo(sent(before));
        } catch (Rejection refused) {
            assertThat(submission).isSameAs(before);
        }
    }

    private static List<Map<String, Figure>> sent(Submission submission) {
        return submission.versions().stream().map(SubmittedVersion::figures).toList();
    }

    /** Each accepted step is exactly one fact, except drafts and openings, which are nobody else's business. */
    private void note(SubmissionCommand command, Submission before, List<?> told) {
        switch (command) {
            case SaveDraft _,SubmissionCommand.SaveCells _,Correct _ -> assertThat(told).isEmpty();
            case Submit _ -> {
                assertThat(told).singleElement().isInstanceOf(FiguresSubmitted.class);
                sent(before.figures(), requireNonNull(submission.versions().getLast().kind()).name());
            }
            case Approve _ -> {
                books.stepsLeft--;
                assertThat(told).singleElement()
                        .isInstanceOf(books.stepsLeft == 0 ? FiguresApproved.class : FiguresPassedOn.class);
                if (books.stepsLeft == 0 && !books.estimate) {
                    books.approved = books.pending;
                    books.pending = null;
                }
            }
            case Return _ -> {
                assertThat(told).singleElement().isInstanceOf(FiguresReturned.class);
                back();
            }
            case Recall _ -> {
                assertThat(told).singleElement().isInstanceOf(FiguresRecalled.class);
                assertThat(books.stepsLeft).as("nobody had approved it").isEqualTo(duty.approvers().size());
                back();
            }
            case Reopen _ -> {
                assertThat(told).singleElement().isInstanceOf(FiguresReopened.class);
                books.locked = false;
            }
            case Lock _ -> {
                assertThat(told).singleElement().isInstanceOf(FiguresLocked.class);
                books.locked = true;
            }
        }
    }

    private void back() {
        books.pending = null;
        books.estimated = books.estimate ? books.estimatedBefore : books.estimated;
    }

    private void sent(Map<String, Figure> figures, String kind) {
        books.versions++;
        books.stepsLeft = duty.approvers().size();
        books.estimate = kind.equals("ESTIMATE");
        if (books.estimate) {
            books.estimatedBefore = books.estimated;
            books.estimated = figures;
        } else {
            books.pending = figures;
        }
    }

    private SubmissionCommand command() {
        var unit = Set.of(CALLERS.get(random.nextInt(CALLERS.size())));
        return switch (random.nextInt(11)) {
            case 0, 1 -> new SaveDraft(figures(), "canbo", now);
            case 2, 3, 4 -> new Submit(null, Map.of(), History.NONE, "canbo", now);
            case 5, 6 -> new Approve(unit, "thamdinh", now);
            case 7 -> new Return("sai số", Map.of(), unit, "thamdinh", now);
            case 8 -> random.nextBoolean()
                    ? new Correct("nhập nhầm", "canbo", now)
                    : new Reopen("thanh tra phát hiện sai", "thamdinh", now);
            case 9 -> new Recall("canbo", now);
            default -> new Lock("thamdinh", now);
        };
    }

    /** Sometimes missing, so that sending is refused. */
    private Map<String, Entry> figures() {
        return random.nextInt(5) == 0
                ? Map.of()
                : Map.of("dialogues", random.nextInt(5) == 0
                        ? new Entry(null, "không tổ chức")
                        : new Entry(Integer.toString(random.nextInt(50)), null));
    }
}
