package vn.tiendo.report.periodic;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What can be done with a report that is there. */
public sealed interface ReportCommand {

    /**
     * The officer words sentences and writes beside them.
     *
     * @param sentences new texts by the id of the sentence, empty to leave it out
     * @param narratives by section
     */
    record Word(Map<String, String> sentences, Map<Field, String> narratives) implements ReportCommand {}

    /** Figures are taken anew, and what nobody worded is drafted anew from them. */
    record TakeFigures(FrozenFigures figures, List<Section> drafted) implements ReportCommand {}

    /** Sentences of reports of units below are taken over. */
    record TakeOver(Map<Field, List<Sentence>> passages) implements ReportCommand {}

    /** The unit sends it to the level above. */
    record Submit(String by, Instant at) implements ReportCommand {}

    /** The unit takes it back. */
    record Recall(String by, Instant at) implements ReportCommand {}

    /** The level above sends it back. */
    record Return(String reason, String by, Instant at) implements ReportCommand {}

    /** The level above accepts it. */
    record Accept(String by, Instant at) implements ReportCommand {}

    /** It may be shown to everybody. */
    record Publish(String by, Instant at) implements ReportCommand {}
}
