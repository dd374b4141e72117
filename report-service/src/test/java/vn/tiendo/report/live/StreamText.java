package vn.tiendo.report.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Server-sent events as a reader of the text takes them: only whole ones, and each with the id that holds after it. */
record StreamText(List<Told> events, @Nullable String lastId) {

    private static final Pattern FIELD = Pattern.compile("(?m)^(id|event|data):(.*)$");

    /** One event. */
    record Told(String name, String data) {}

    static StreamText of(String text) {
        List<Told> events = new ArrayList<>();
        String lastId = null;
        int end = text.lastIndexOf("\n\n");
        for (String block : end < 0 ? List.<String>of() : Arrays.asList(text.substring(0, end).split("\n\n", -1))) {
            String name = "";
            String data = "";
            Matcher field = FIELD.matcher(block);
            while (field.find()) {
                switch (field.group(1)) {
                    case "id" -> lastId = field.group(2);
                    case "event" -> name = field.group(2);
                    default -> data = field.group(2);
                }
            }
            if (!name.isEmpty()) {
                events.add(new Told(name, data));
            }
        }
        return new StreamText(events, lastId);
    }

    List<String> named(String name) {
        return events.stream().filter(event -> event.name().equals(name)).map(Told::data).toList();
    }
}
