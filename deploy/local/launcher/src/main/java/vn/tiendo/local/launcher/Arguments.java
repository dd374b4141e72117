package vn.tiendo.local.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words behind {@code ./tiendo}: a command, what it is about, and options. */
record Arguments(String command, List<String> words, Map<String, String> options) {

    private static final Set<String> WITH_VALUE = Set.of("--port", "--data", "--plan", "--lang", "--score");
    private static final Set<String> FLAGS = Set.of("--once", "--help");

    static Arguments parse(List<String> all) {
        var words = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (var rest = all.iterator(); rest.hasNext();) {
            var word = rest.next();
            if (WITH_VALUE.contains(word)) {
                if (!rest.hasNext()) {
                    throw new LaunchProblem("valueMissing", word);
                }
                options.put(word, rest.next());
            } else if (FLAGS.contains(word)) {
                options.put(word, "");
            } else if (word.startsWith("--")) {
                throw new LaunchProblem("unknownOption", word);
            } else {
                words.add(word);
            }
        }
        return words.isEmpty() || options.containsKey("--help")
                ? new Arguments("help", List.of(), options)
                : new Arguments(words.getFirst(), List.copyOf(words.subList(1, words.size())), options);
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** @throws LaunchProblem when there are fewer words */
    String word(int index) {
        if (index >= words.size()) {
            throw new LaunchProblem("wordMissing", command);
        }
        return words.get(index);
    }

    int port() {
        return option("--port").map(Arguments::port).orElse(Ports.DEFAULT_BASE);
    }

    Path data(Path otherwise) {
        return option("--data").map(Path::of).map(Path::toAbsolutePath).orElse(otherwise);
    }

    private static int port(String text) {
        if (!text.matches("\\d{4,5}") || Integer.parseInt(text) > 65_000) {
            throw new LaunchProblem("badPort", text);
        }
        return Integer.parseInt(text);
    }
}
