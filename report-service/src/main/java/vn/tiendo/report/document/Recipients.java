package vn.tiendo.report.document;

import java.util.List;
import java.util.stream.IntStream;

/** Who receives a report, as NĐ 30/2020/NĐ-CP, appendix I, part II, 9 writes them: a dash before, a semicolon after, a full stop at the end. */
final class Recipients {

    private Recipients() {}

    static List<String> lines(Closing closing) {
        var names = closing.recipients();
        return IntStream.range(0, names.size())
                .mapToObj(at -> "- " + names.get(at) + (at + 1 < names.size() ? ";" : ".")).toList();
    }
}
