package vn.tiendo.local.launcher;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows how the parts come up: a board that is drawn over on a terminal, plain lines elsewhere. */
public final class Terminal implements Progress {

    private final PrintStream out;
    private final Texts texts;
    private final boolean live;
    private final Map<String, State> states = new LinkedHashMap<>();
    private int drawn;

    Terminal(PrintStream out, Texts texts, boolean live) {
        this.out = out;
        this.texts = texts;
        this.live = live;
    }

    /** On standard output, drawn over when the script saw a terminal there. */
    public static Terminal standard(Texts texts) {
        return new Terminal(System.out, texts, Boolean.getBoolean("tiendo.terminal"));
    }

    /** Whether what was written can be drawn over. */
    public boolean isLive() {
        return live;
    }

    public Texts texts() {
        return texts;
    }

    /** Writes a text of the message files. */
    public synchronized void say(String key, Object... details) {
        line(texts.get(key, details));
    }

    /** Writes a line as it is. */
    public synchronized void line(String line) {
        drawn = 0;
        out.println(line);
    }

    /** Writes a line that the next such line replaces; elsewhere than on a terminal it is not written. */
    public synchronized void passing(String line) {
        if (live) {
            out.print("\r\033[K" + line);
            out.flush();
        }
    }

    @Override
    public synchronized void phase(String key) {
        states.clear();
        say(key);
    }

    @Override
    public synchronized void part(String name, State state) {
        states.put(name, state);
        if (live) {
            redraw();
        } else if (state != State.WAITING) {
            out.println(row(name, state));
        }
    }

    @Override
    public synchronized void died(String name, int exitCode, List<String> lastLines) {
        part(name, State.DIED);
        say("part.died", name, String.valueOf(exitCode));
    }

    private void redraw() {
        if (drawn > 0) {
            out.print("\033[%dA\033[J".formatted(drawn));
        }
        states.forEach((name, state) -> out.println(row(name, state)));
        drawn = states.size();
    }

    private String row(String name, State state) {
        return "  %s %-9s %s".formatted(sign(state), name, texts.get("state." + state));
    }

    private static String sign(State state) {
        return switch (state) {
            case WAITING -> "·";
            case PREPARING, STARTING -> "…";
            case READY -> "✔";
            case DIED -> "✘";
            case STOPPED -> "■";
        };
    }
}
