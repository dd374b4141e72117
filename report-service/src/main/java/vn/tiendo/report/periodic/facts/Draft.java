package vn.tiendo.report.periodic.facts;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.report.periodic.Field;
import vn.tiendo.report.periodic.Section;

/** Words a report from what is known: a pure function, so the same knowledge gives the same sentences with the same ids. */
final class Draft {

    private final TaskSentences tasks;
    private final FigureSentences figures;
    private final RecordSentences records;

    Draft(Phrases phrases) {
        this.tasks = new TaskSentences(phrases);
        this.figures = new FigureSentences(phrases);
        this.records = new RecordSentences(phrases);
    }

    List<Section> of(Known known) {
        var placed = Stream.of(tasks.of(known), figures.of(known), records.of(known)).flatMap(List::stream).toList();
        return Arrays.stream(Field.values()).map(field -> new Section(field,
                placed.stream().filter(one -> one.field() == field).map(Placed::sentence).toList(), "")).toList();
    }
}
