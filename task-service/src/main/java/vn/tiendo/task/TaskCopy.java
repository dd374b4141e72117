package vn.tiendo.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A task with some of its members changed. */
final class TaskCopy {

    private final Task from;
    private String unit;
    private Wording wording;
    private Timing timing;
    private @Nullable LocalDate due;
    private TaskStatus status;
    private int progress;
    private boolean late;
    private @Nullable Instant overdueSince;
    private Lead lead;
    private List<Coordinator> coordinators;
    private List<String> parts;
    private @Nullable LeadFinding finding;
    private @Nullable ExtensionRequest extension;
    private Dossier dossier;

    TaskCopy(Task from) {
        this.from = from;
        unit = from.unit();
        wording = from.wording();
        timing = from.timing();
        due = from.due();
        status = from.status();
        progress = from.progress();
        late = from.late();
        overdueSince = from.overdueSince();
        lead = from.lead();
        coordinators = from.coordinators();
        parts = from.parts();
        finding = from.finding();
        extension = from.extension();
        dossier = from.dossier();
    }

    TaskCopy unit(String other) {
        unit = other;
        return this;
    }

    TaskCopy wording(Wording other, Timing read) {
        wording = other;
        timing = read;
        return this;
    }

    /** Another due day has not passed yet as far as anybody noticed, and nobody asks to put it off. */
    TaskCopy due(@Nullable LocalDate other) {
        due = other;
        overdueSince = null;
        extension = null;
        return this;
    }

    TaskCopy settled() {
        timing = timing.settled();
        return this;
    }

    TaskCopy status(TaskStatus other) {
        status = other;
        return this;
    }

    TaskCopy progress(int percent) {
        progress = percent;
        return this;
    }

    TaskCopy late(boolean cameLate) {
        late = cameLate;
        return this;
    }

    TaskCopy overdueSince(Instant noticed) {
        overdueSince = noticed;
        return this;
    }

    TaskCopy responsible(Lead other, List<Coordinator> helping) {
        lead = other;
        coordinators = helping;
        return this;
    }

    TaskCopy parts(List<String> more) {
        parts = Stream.concat(parts.stream(), more.stream()).distinct().sorted().toList();
        return this;
    }

    TaskCopy finding(@Nullable LeadFinding other) {
        finding = other;
        return this;
    }

    TaskCopy extension(@Nullable ExtensionRequest other) {
        extension = other;
        return this;
    }

    TaskCopy dossier(Dossier filed) {
        dossier = filed;
        return this;
    }

    Task done() {
        boolean owed = status.isOpen() && overdueSince != null;
        return new Task(from.id(), unit, from.planId(), wording, timing, due, status, progress, late, owed,
                overdueSince, lead, coordinators, from.parent(), parts, finding, extension, dossier);
    }
}
