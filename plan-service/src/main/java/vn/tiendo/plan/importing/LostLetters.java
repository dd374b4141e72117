package vn.tiendo.plan.importing;

import java.util.List;
import java.util.stream.Stream;
import vn.tiendo.plan.importing.Draft.Finding;
import vn.tiendo.plan.importing.Draft.Severity;

/** Letters were lost when the text was taken out of a PDF: the officer should read it against the original. */
final class LostLetters implements Rule {

    private static final int BEARABLE = 3;

    @Override
    public Stream<Finding> findings(Draft draft, List<Paragraph> body) {
        var touched = body.stream().filter(paragraph -> Garbling.touches(paragraph.text())).toList();
        return touched.size() < BEARABLE
                ? Stream.empty()
                : Stream.of(new Finding(Severity.WARNING, "LETTERS_LOST",
                        "Văn bản bị mất chữ ở " + touched.size()
                                + " đoạn (ví dụ từ tệp PDF); cần đối chiếu với bản gốc.",
                        touched.getFirst().source(0.5)));
    }
}
