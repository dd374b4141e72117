package vn.tiendo.plan.importing;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Severity;

/** Letters lost on the way out of a PDF were put back where that was certain; the officer should see where. */
record LettersPutBack(LetterRepair repair) implements Rule {

    @Override
    public Stream<Finding> findings(Draft draft, List<Paragraph> body) {
        return repair.lines().stream().filter(line -> repair.mended().contains(line.number())).findFirst().stream()
                .map(line -> new Finding(Severity.INFO, "LETTERS_REPAIRED",
                        "Đã khôi phục chữ bị mất ở " + repair.mended().size() + " dòng, ví dụ “"
                                + Excerpt.of(line.text()) + "”; cần đối chiếu với bản gốc.",
                        line.source(0.75)));
    }
}
