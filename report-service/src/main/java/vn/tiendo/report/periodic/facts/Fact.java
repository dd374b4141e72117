package vn.tiendo.report.periodic.facts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import vn.tiendo.events.InspectionEvent.FindingRecorded;

/** Something that happened in a unit and can be said in its report. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({@JsonSubTypes.Type(value = Fact.TaskDone.class, name = "TASK_DONE"),
    @JsonSubTypes.Type(value = Fact.ResultHandedIn.class, name = "RESULT_HANDED_IN"),
    @JsonSubTypes.Type(value = Fact.TaskOverdue.class, name = "TASK_OVERDUE"),
    @JsonSubTypes.Type(value = Fact.TaskRelieved.class, name = "TASK_RELIEVED"),
    @JsonSubTypes.Type(value = Fact.FileLate.class, name = "FILE_LATE"),
    @JsonSubTypes.Type(value = Fact.FileWithdrawn.class, name = "FILE_WITHDRAWN"),
    @JsonSubTypes.Type(value = Fact.ApologyMade.class, name = "APOLOGY_MADE"),
    @JsonSubTypes.Type(value = Fact.Visited.class, name = "VISITED"),
    @JsonSubTypes.Type(value = Fact.FindingMade.class, name = "FINDING_MADE"),
    @JsonSubTypes.Type(value = Fact.InitiativeRecognised.class, name = "INITIATIVE_RECOGNISED")})
sealed interface Fact {

    /** The Vietnamese day on which it counts. */
    LocalDate day();

    /** What it is about; a later fact of the same kind about the same thing takes its place. */
    String about();

    /** The result of a task was confirmed. */
    record TaskDone(String about, boolean late, LocalDate day) implements Fact {}

    /**
     * The result of a task was handed in.
     *
     * @param evidence that proves it, in words or by titles
     */
    record ResultHandedIn(String about, List<String> evidence, LocalDate day) implements Fact {}

    /** The last day of a task passed without a result; the day it was due is the one that counts. */
    record TaskOverdue(String about, LocalDate day) implements Fact {}

    /** A task was given up or has another due day, so it counts as overdue no more. */
    record TaskRelieved(String about, LocalDate day) implements Fact {}

    /** A procedure file was not dealt with by the day that counts. */
    record FileLate(String about, LocalDate day) implements Fact {}

    /** A file should not have been in the register of late ones. */
    record FileWithdrawn(String about, LocalDate day) implements Fact {}

    /** Somebody apologised for a late file. */
    record ApologyMade(String about, LocalDate day) implements Fact {}

    /** The unit was visited by those who inspect it. */
    record Visited(String about, String inspector, String conclusion, LocalDate day) implements Fact {}

    /** An inspection found something in the unit. */
    record FindingMade(String about, FindingRecorded.Kind kind, String text, LocalDate due, LocalDate day)
            implements
                Fact {}

    /** An initiative of the unit was recognised by a document. */
    record InitiativeRecognised(String about, String number, LocalDate issued, LocalDate day) implements Fact {}
}
