package vn.tiendo.plan.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft;
import vn.tiendo.plan.importing.Draft.Passage;
import vn.tiendo.plan.importing.Draft.Source;

/**
 * A text of a plan with its place.
 *
 * @param item what it belongs to, for example {@code tasks/t7}
 * @param path JSON pointer to it
 * @param text in composed Unicode
 */
record Written(String item, String path, String text, @Nullable Source source) {

    /** Every text of a plan that somebody can change, but for the titles of other documents. */
    static List<Written> in(Draft plan) {
        var texts = new ArrayList<Written>();
        add(texts, "title", "/title", plan.title(), plan.sources().get("title"));
        passages(texts, "purpose", plan.purpose());
        passages(texts, "requirements", plan.requirements());
        for (int at = 0; at < plan.targets().size(); at++) {
            var target = plan.targets().get(at);
            add(texts, "targets/" + target.id(), "/targets/" + at + "/wording", target.wording(), target.source());
        }
        for (int at = 0; at < plan.tasks().size(); at++) {
            task(texts, "/tasks/" + at, plan.tasks().get(at));
        }
        for (int at = 0; at < plan.duties().size(); at++) {
            var duty = plan.duties().get(at);
            for (int one = 0; one < duty.duties().size(); one++) {
                add(texts, "duties/" + at, "/duties/" + at + "/duties/" + one, duty.duties().get(one), duty.source());
            }
        }
        passages(texts, "budget", plan.budget());
        var reporting = plan.reporting();
        if (reporting != null) {
            add(texts, "reporting", "/reporting/text", reporting.text(), reporting.source());
        }
        return texts;
    }

    private static void task(List<Written> texts, String path, Draft.Task task) {
        var item = "tasks/" + task.id();
        add(texts, item, path + "/content", task.content(), task.source());
        for (int at = 0; at < task.products().size(); at++) {
            add(texts, item, path + "/products/" + at, task.products().get(at), task.source());
        }
        add(texts, item, path + "/note", task.note(), task.source());
    }

    private static void passages(List<Written> texts, String member, List<Passage> passages) {
        for (int at = 0; at < passages.size(); at++) {
            add(texts, member + "/" + at, "/" + member + "/" + at + "/text", passages.get(at).text(),
                    passages.get(at).source());
        }
    }

    private static void add(List<Written> texts, String item, String path, @Nullable String text,
            @Nullable Source source) {
        if (text != null && !text.isBlank()) {
            texts.add(new Written(item, path, Normalizer.normalize(text, Normalizer.Form.NFC), source));
        }
    }
}
