package vn.tiendo.platform.problem;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A named "no". Told to the caller as an RFC 9457 problem; nothing was changed. */
public final class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Map<String, Object> properties = new LinkedHashMap<>();

    public Rejection(ProblemType type) {
        super(type.slug());
        this.type = type;
    }

    /** Names the field, header or parameter that is at fault. */
    public Rejection at(String field) {
        return with("field", field);
    }

    /** Adds a member to the problem; texts can refer to it as <code>{name}</code>. */
    public Rejection with(String name, Object value) {
        properties.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Map<String, Object> properties() {
        return Collections.unmodifiableMap(properties);
    }

    @Override
    public String getMessage() {
        return properties.isEmpty() ? type.slug() : type.slug() + " " + properties;
    }
}
