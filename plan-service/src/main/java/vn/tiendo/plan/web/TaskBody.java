package vn.tiendo.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiendo.plan.importing.Draft.Source;
import vn.tiendo.plan.importing.Draft.Task;

/** A task as a caller sends it. */
record TaskBody(@Nullable String id, @Nullable String number, @Nullable FieldBody field, @Nullable String content,
        @Nullable List<String> products, @Nullable List<String> leads, @Nullable List<String> coordinators,
        @Nullable String timePhrase, @Nullable String note, @Nullable Source source) {

    static Items.Reader<TaskBody, Task> reader(@Nullable List<TaskBody> all, KnownItems known) {
        var taken = Items.ids(all, TaskBody::id);
        return (body, path) -> new Task(
                Items.id(body.id(), "t", Items.require(body.content(), path + ".content"), taken, known), body.number(),
                body.field() == null ? null : FieldBody.read(body.field(), path + ".field"),
                Items.require(body.content(), path + ".content"), Items.orEmpty(body.products()),
                Items.orEmpty(body.leads()), Items.orEmpty(body.coordinators()), body.timePhrase(), body.note(),
                Items.source(body.source()));
    }
}
